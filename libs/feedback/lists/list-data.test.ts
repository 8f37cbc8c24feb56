import { createHmac, randomBytes } from 'node:crypto';
import { listKey, valueHash } from './list-data.js';

describe('the hash of a value', () => {
  it('is HMAC-SHA256 as node:crypto makes it, cut to 16 bytes, of organisation and value', () => {
    for (const value of ['', 'a', 'тест', 'x'.repeat(300)]) {
      const key = randomBytes(32);
      const expected = createHmac('sha256', key).update(`org\0${value}`).digest().subarray(0, 16).toString('base64');
      expect(valueHash({ key, organisation: 'org' }, value)).toBe(expected);
    }
  });

  it('is another one in another organisation, and under another master key', () => {
    const [one, two] = [listKey(Buffer.alloc(32, 1)), listKey(Buffer.alloc(32, 2))];
    const hashes = [
      valueHash({ key: one, organisation: 'a' }, 'x'),
      valueHash({ key: one, organisation: 'b' }, 'x'),
      valueHash({ key: two, organisation: 'a' }, 'x'),
    ];
    expect(new Set(hashes).size).toBe(3);
  });
});
