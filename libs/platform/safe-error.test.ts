import { makeDatabase, withAdmin } from '#tests/support/database.js';
import { fieldErrors, Problem, toProblem } from './problem.js';
import { isDataError, safeError } from './safe-error.js';

const words = 'Aino Virtanen';

describe('a safe error', () => {
  it('of the database names the constraint and not the row', async () => {
    const database = await makeDatabase();
    const error = await withAdmin(database.as('superuser'), async (client) => {
      await client.query('create table public.x (words text check (length(words) < 3))');
      return client.query('insert into public.x values ($1)', [words]).catch((thrown: unknown) => thrown);
    });
    await database.drop();
    expect(JSON.stringify(error)).toContain(words);
    expect(JSON.stringify(safeError(error))).not.toContain(words);
    expect(safeError(error)).toMatchObject({ code: '23514', constraint: 'x_words_check' });
    expect(isDataError(error)).toBe(true);
  });

  it.each([
    new Error(words),
    Object.assign(new Error('x'), { code: words, name: words, constraint: words }),
    words,
    { message: words },
    null,
  ])('never carries a message or anything that is no plain word (%#)', (thrown) => {
    expect(JSON.stringify(safeError(thrown))).not.toContain(words);
  });

  it('says where in our code it was thrown', () => {
    expect(safeError(new Error('x')).at?.[0]).toMatch(/libs\/platform\/safe-error\.test/);
  });
});

describe('a problem', () => {
  it.each([
    [new Problem('OVERLOADED'), 'OVERLOADED'],
    [new SyntaxError('x'), 'MALFORMED_JSON'],
    [Object.assign(new Error('x'), { code: '57P03' }), 'UNAVAILABLE'],
    [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'UNAVAILABLE'],
    [new Error('Connection terminated unexpectedly'), 'UNAVAILABLE'],
    [new Error('Client has encountered a connection error and is not queryable'), 'UNAVAILABLE'],
    [Object.assign(new Error('x'), { statusCode: 413 }), 'BODY_TOO_LARGE'],
    [new Error(words), 'INTERNAL'],
  ])('is made of whatever was thrown (%#)', (thrown, code) => {
    expect(toProblem(thrown).code).toBe(code);
    expect(JSON.stringify(toProblem(thrown).body)).not.toContain(words);
  });

  it('names fields without repeating what was sent', () => {
    expect(fieldErrors([{ path: ['answers', words], message: 'x' }])).toEqual([{ field: 'answers.?', message: 'x' }]);
    expect(fieldErrors([{ path: [], message: `Unrecognized key: "${words}"`, code: 'unrecognized_keys' }])[0]?.message).not.toContain(
      words,
    );
  });
});
