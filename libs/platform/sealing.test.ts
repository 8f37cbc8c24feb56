import { randomBytes, randomUUID } from 'node:crypto';
import { commentHash, makeKeyPair, openKeyPair, Sealer } from './sealing.js';

const master = randomBytes(32);
const { key, wrapped } = makeKeyPair(randomUUID(), master);
const context = { feedback: randomUUID(), field: 'comment' };
const opener = () => openKeyPair(key, wrapped, master);

describe('sealing', () => {
  it('opens what it sealed, several under one ephemeral key, and no two alike', () => {
    const sealer = new Sealer(key);
    const [first, second] = [sealer.seal('Hyvää päivää 😀', context), sealer.seal('Hyvää päivää 😀', context)];
    expect(opener().open(first, context)).toBe('Hyvää päivää 😀');
    expect(first.ephemeralKey).toEqual(second.ephemeralKey);
    expect(first.sealed).not.toEqual(second.sealed);
    expect(new Sealer(key).seal('x', context).ephemeralKey).not.toEqual(first.ephemeralKey);
  });

  it.each([
    ['another feedback', { context: { ...context, feedback: randomUUID() } }],
    ['another field', { context: { ...context, field: 'voice' } }],
  ])('does not open as %s', (_name, change) => {
    const sealed = new Sealer(key).seal('Hei', context);
    expect(() => opener().open(sealed, change.context)).toThrow();
  });

  it('does not open after a change of any byte, with another pair, or another master key', () => {
    const { ephemeralKey, sealed } = new Sealer(key).seal('Hei', context);
    for (const place of [0, 12, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(() => opener().open({ ephemeralKey, sealed: changed }, context)).toThrow();
    }
    const other = makeKeyPair(key.id, master);
    expect(() => openKeyPair(other.key, other.wrapped, master).open({ ephemeralKey, sealed }, context)).toThrow();
    expect(() => openKeyPair(key, wrapped, randomBytes(32))).toThrow();
  });

  it('hashes a comment under its feedback and key', () => {
    const hash = commentHash(master, context.feedback, 'Hei');
    expect(commentHash(master, context.feedback, 'Hei')).toEqual(hash);
    expect(commentHash(master, randomUUID(), 'Hei')).not.toEqual(hash);
    expect(commentHash(randomBytes(32), context.feedback, 'Hei')).not.toEqual(hash);
  });
});
