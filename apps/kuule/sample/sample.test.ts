/** Checking a sample of redacted comments, as an operator does it. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proportional } from '#libs/feedback/sample/draw-sample.js';
import type { SampleComment } from '#libs/feedback/sample/read-sample-comments.js';
import { Keyring } from '#libs/feedback/triage/keyring.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import type { SpanKind } from '#libs/redaction/kinds.js';
import { runKuule } from '#tests/support/cli.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse } from '#tests/support/house.js';
import { installation } from '#tests/support/processes.js';
import { ReportMissed } from '#libs/feedback/lists/report-missed.js';
import { openConsoleDatabase } from '#tests/support/console.js';
import { askAll } from './ask.js';
import { reporter } from './reporter.js';
import { readChecks, sampleFile } from './spreadsheet.js';

describe('the shares of languages', () => {
  it.each([
    [{ fi: 60, sv: 30, en: 10 }, 10, { fi: 6, sv: 3, en: 1 }],
    [{ fi: 2, sv: 1 }, 200, { fi: 2, sv: 1 }],
    [{ fi: 1_000, ru: 1 }, 10, { fi: 10 }],
    [{ en: 1, fi: 1, sv: 1 }, 2, { en: 1, fi: 1 }],
    [{}, 10, {}],
  ])('of %j in %d are %j', (counts, size, shares) => {
    expect(Object.fromEntries(proportional(new Map(Object.entries(counts)), size))).toEqual(shares);
  });
});

describe('a checked file', () => {
  const comment: SampleComment = {
    feedback: '6a0b1c2d-0000-4000-8000-000000000001',
    place: 1,
    language: 'fi',
    text: '=SUMMA(A1); "lainaus", pilkku, \tsarkain\nja toinen rivi',
    revision: 1,
    missed: null,
  };

  it('is read back as it was written, with nothing marked, and no formula in it', () => {
    const file = sampleFile([comment, { ...comment, text: null }, { ...comment, missed: [] }]);
    expect(file).toContain("'=SUMMA");
    expect(readChecks(file)).toEqual([]);
  });

  it('is not led astray by commas in a comment', () => {
    const file = sampleFile([{ ...comment, text: 'Yksi, kaksi, kolme' }]).replace(';;', ';x;');
    expect(readChecks(file)).toEqual([{ feedback: comment.feedback, missed: [] }]);
  });

  it.each([
    ['id;checked;person;phone', `${comment.feedback};x;;0`, []],
    ['id,checked,person,phone', `${comment.feedback},,1,`, ['person']],
    ['id\tchecked\tperson\tphone', `${comment.feedback}\tX\tnej\t2`, ['phone']],
  ])('takes marks with any separator (%s)', (head, row, missed) => {
    expect(readChecks(`\ufeff${head}\r\n${row}\r\n`)).toEqual([{ feedback: comment.feedback, missed }]);
  });

  it.each([['a;b\n1;2'], ['id;checked\nnot an id;x'], ['']])('is refused in plain words when it is another file: %j', (text) => {
    expect(() => readChecks(text)).toThrow(/columns id and checked|no id of a comment/);
  });
});

describe('a sample', () => {
  let made: TestDatabase;
  let house: TestHouse;
  let folder: string;
  let organisation: string;
  const kuule = (...args: string[]) => runKuule(args, installation(made, 'console'));
  beforeAll(async () => {
    made = await makeDatabase();
    house = await TestHouse.open(made);
    folder = await mkdtemp(join(tmpdir(), 'kuule-sample-'));
    organisation = await house.addOrganisation('town');
    const desk = await house.addTouchpoint(organisation, 'town-desk');
    const at = '2026-03-10T09:00:00Z';
    for (let n = 0; n < 12; n++) {
      await house.addFeedback(desk, { at, comment: { text: `Kommentti zorbax ${n}`, language: n % 3 ? 'fi' : 'sv' } });
    }
    await house.addFeedback(desk, { at, comment: { text: 'Salainen asia', restricted: true } });
  });
  afterAll(async () => {
    await house.close();
    await made.drop();
    await rm(folder, { recursive: true });
  });

  it('needs somebody who answers, and says what else can be done', async () => {
    const { code, err } = await kuule('sample', '5');
    expect(code).toBe(1);
    expect(err).toContain('--to FILE.csv');
    expect((await kuule('sample', 'many')).code).toBe(2);
    expect((await kuule('sample', '--to', 'a', '--from', 'b')).code).toBe(2);
    expect((await kuule('sample', '5', '--from', join(folder, 'none.csv'))).err).toContain('No sample is open');
  });

  it('goes out as a file and comes back as figures, without its words', async () => {
    const file = join(folder, 'check.csv');
    expect(await kuule('sample', '9', '--seed', 'abc', '--to', file)).toMatchObject({ code: 0, out: '' });
    expect((await stat(file)).mode & 0o077).toBe(0);
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain('Salainen');
    const rows = text.trim().split('\n');
    expect(rows).toHaveLength(10);
    expect(rows.filter((row) => row.includes(';sv;'))).toHaveLength(3);

    const marked = rows.map((row, at) => (at === 0 || at > 6 ? row : row.replace(/;;;/, at < 3 ? ';x;1;' : ';x;;')));
    await writeFile(join(folder, 'checked.csv'), marked.join('\n'));
    const { code, out } = await kuule('sample', '--from', join(folder, 'checked.csv'));
    expect(code).toBe(0);
    expect(out).toContain('Checked 6 of 9 comments');
    expect(out).toContain('Comments with personal data left: 33.3 % (95 % interval 9.7 %–70.0 %)');
    expect(out).toContain('person: 2 of 6');
    expect(out).toContain('Wilson');

    // What was not checked is still open, and drawn no second time.
    const rest = join(folder, 'rest.csv');
    expect((await kuule('sample', '--to', rest)).err).toContain('6 of 9 are checked');
    expect((await readFile(rest, 'utf8')).trim().split('\n')).toHaveLength(4);
    const { rows: audit } = await house.query(
      "select action, actor_kind, actor, count from kuule.audit where action like 'sample.%' order by at",
    );
    expect(audit[0]).toEqual({ action: 'sample.read', actor_kind: 'shell', actor: null, count: 9 });
    const { rows: kept } = await house.query(
      'select s::text || c::text as row from kuule.sample s join kuule.sample_comment c on c.sample = s.id',
    );
    expect(JSON.stringify(kept)).not.toContain('zorbax');
    expect((await kuule('quality')).out).toContain('Comments with personal data left: 33.3 %');
  });

  it('is the same again with the same seed', async () => {
    const draw = async (name: string) => {
      const file = join(folder, name);
      await kuule('sample', '4', '--seed', 'one', '--new', '--to', file);
      return readFile(file, 'utf8');
    };
    expect(await draw('first.csv')).toBe(await draw('second.csv'));
  });

  it('holds restricted comments for a reviewer only', async () => {
    expect((await kuule('sample', '--as', 'nobody@town.example', '--to', 'x')).err).toContain('no reviewer');
    const added = await kuule('person', 'add', '--email', 'rita@town.example', '--name', 'Rita Malli', '--role', 'reviewer');
    expect(added.code).toBe(0);
    const file = join(folder, 'restricted.csv');
    expect((await kuule('sample', '50', '--new', '--as', 'rita@town.example', '--to', file)).code).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('Salainen');
    expect((await kuule('sample', '--to', join(folder, 'other.csv'))).err).toContain('for reviewers only');
    const { rows } = await house.query("select filter, count from kuule.audit where action = 'sample.read' and actor_kind = 'person'");
    expect(rows).toEqual([{ filter: { restricted: true }, count: 13 }]);
  });

  /** Keys and lines as somebody would type them. */
  function typing(keys: string[], lines: string[] = []) {
    const said: string[] = [];
    return {
      said,
      say: (text: string) => void said.push(text),
      key: () => Promise.resolve(keys.shift() ?? 'end'),
      line: () => Promise.resolve(lines.shift() ?? ''),
    };
  }
  const comments = (): SampleComment[] =>
    ['Yksi', 'Kaksi', 'Kolme'].map((text, at) => ({
      feedback: String(at),
      place: at + 1,
      language: 'fi',
      text,
      revision: 1,
      missed: null,
    }));

  it('is asked by single keys, can be stopped, and goes back when told', async () => {
    const recorded: [string, SpanKind[]][] = [];
    const answers = {
      record: (comment: SampleComment, missed: SpanKind[]) => Promise.resolve(void recorded.push([comment.text ?? '', missed])),
      report: () => Promise.resolve('reported'),
    };
    const some = comments();
    expect(await askAll(typing(['enter', 'p', 't', 't', 'x', 'enter', 'q']), some, answers)).toBe(false);
    expect(recorded).toEqual([
      ['Yksi', []],
      ['Kaksi', ['person']],
    ]);
    some[0]!.missed = [];
    recorded.length = 0;
    const terminal = typing(['enter', 'u', 'enter', 'enter']);
    expect(await askAll(terminal, some, answers)).toBe(true);
    expect(recorded.map(([text]) => text)).toEqual(['Kaksi', 'Kaksi', 'Kolme']);
    expect(terminal.said.join('\n')).not.toContain('Yksi');
  });

  it('lets what was found be reported right there, from the text as it is by then', async () => {
    const worker = await WorkerDatabase.open('worker', made.as('worker'), { max: 1 });
    await new Keyring(worker, { bytes: Buffer.alloc(32, 7) }).turn();
    await worker.close();
    const database = await openConsoleDatabase(made);
    const { rows } = await house.query("select feedback, text, revision from kuule.comment_text where text like '%zorbax 1' limit 1");
    const comment = { ...(rows[0] as unknown as SampleComment), place: 1, language: 'fi', missed: null };
    const report = reporter(new ReportMissed(database), { organisation, actor: { kind: 'shell', id: null }, restricted: false });
    expect(await report(comment, 'person', 'qwerty')).toContain('not in the comment');
    expect(await report(comment, 'person', 'ZORBAX')).toContain('Removed here');
    expect(await report(comment, 'reference', 'kommentti')).toContain('Removed here');
    expect(await report(comment, 'reference', '[person]')).toContain('removed already');
    expect(comment.text).toBe('[reference] [person] 1');
    const after = await house.query('select text from kuule.comment_text where feedback = $1', [comment.feedback]);
    expect(after.rows).toEqual([{ text: '[reference] [person] 1' }]);
    await database.close();
  });
});
