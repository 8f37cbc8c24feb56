import { randomBytes } from 'node:crypto';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { ConsoleDatabase, CollectorDatabase } from './database.js';
import { sealSecret, Secrets } from './secrets.js';

describe('secrets that are used again', () => {
  let database: TestDatabase;
  let collector: CollectorDatabase;
  let console: ConsoleDatabase;
  const secrets = new Secrets(randomBytes(32));

  beforeAll(async () => {
    database = await makeDatabase();
    collector = await CollectorDatabase.open('collector', database.as('collector'), { max: 1 });
    console = await ConsoleDatabase.open('console', database.as('console'), { max: 1 });
  });
  afterAll(async () => {
    await Promise.all([collector.close(), console.close()]);
    await database.drop();
  });

  it('are stored by the console and opened by whoever has the hash key, for their own record only', async () => {
    await expect(sealSecret(console.pool, 'whsec_invented', 'one')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await secrets.publish(collector.pool);
    const sealed = await sealSecret(console.pool, 'whsec_invented', 'one');
    expect(sealed.toString('latin1')).not.toContain('invented');
    expect(secrets.open(sealed, 'one')).toBe('whsec_invented');
    expect(() => secrets.open(sealed, 'two')).toThrow();
    expect(() => new Secrets(randomBytes(32)).open(sealed, 'one')).toThrow();
    expect(() => new Secrets(undefined).open(sealed, 'one')).toThrow('UNAVAILABLE');
  });
});
