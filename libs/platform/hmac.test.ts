import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { digest, hmac } from './hmac.js';

const algorithms = fc.constantFrom('sha1' as const, 'sha256' as const);
const pieces = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array()), { maxLength: 5 });

it('is the HMAC of node:crypto, for keys shorter and longer than a block', () => {
  fc.assert(
    fc.property(algorithms, fc.uint8Array({ maxLength: 200 }), pieces, (algorithm, key, message) => {
      const theirs = createHmac(algorithm, key);
      for (const piece of message) theirs.update(piece);
      expect(hmac(algorithm, key, ...message).equals(theirs.digest())).toBe(true);
    }),
  );
});

it('leaves key and message as they were', () => {
  const [key, message] = [Buffer.from('key'), Buffer.from('message')];
  hmac('sha256', key, message);
  expect([key.toString(), message.toString()]).toEqual(['key', 'message']);
});

it('digests as node:crypto does', () => {
  fc.assert(
    fc.property(algorithms, fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array()), (algorithm, data) => {
      expect(digest(algorithm, data).equals(createHash(algorithm).update(data).digest())).toBe(true);
    }),
  );
});
