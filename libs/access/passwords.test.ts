import { hashPassword, newPassword, verifyPassword } from './passwords.js';

describe('passwords', () => {
  it('knows its own and no other', async () => {
    const hash = await hashPassword('kirjava lehmä 7');
    expect(await verifyPassword('kirjava lehmä 7', hash)).toBe(true);
    expect(await verifyPassword('kirjava lehma 7', hash)).toBe(false);
  });

  it('does not mind how a keyboard composes its letters', async () => {
    expect(await verifyPassword('lehmä', await hashPassword('lehmä'.normalize('NFD')))).toBe(true);
  });

  it('salts: the same password never has the same hash', async () => {
    const [one, two] = await Promise.all([hashPassword('sama'), hashPassword('sama')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it('keeps hashes of another cost working', async () => {
    const cheaper = '$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$' + 'A'.repeat(43);
    expect(await verifyPassword('x', cheaper)).toBe(false);
  });

  it.each([
    ['nobody', undefined],
    ['no hash at all', 'plain'],
    ['an empty hash', ''],
  ])('says no for %s', async (_name, hash) => {
    expect(await verifyPassword('', hash)).toBe(false);
  });

  it('makes passwords that differ', () => {
    const made = new Set(Array.from({ length: 1_000 }, newPassword));
    expect(made.size).toBe(1_000);
    for (const password of made) expect(password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  });
});
