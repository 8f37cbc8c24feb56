import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { limits } from '#libs/contract/limits.js';
import { followUpPath, readFollowUp } from './follow-up.js';
import { feedbackIdOf } from './hooks/delivery.js';

const key = randomBytes(32);
const hook = randomUUID();
const touchpoint = 'city-chat';
const feedback = feedbackIdOf(key, hook, 'room-4711 of Maija Esimerkki');
const now = new Date('2026-11-22T10:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const tokenOf = (path: string) => new URL(path, 'https://kuule.example').searchParams.get('via')!;
const token = tokenOf(followUpPath(key, { hook, touchpoint, feedback }, now));

describe('the link of a follow-up', () => {
  it('opens the form of its touchpoint', () => {
    const link = new URL(followUpPath(key, { hook, touchpoint, feedback }, now), 'https://kuule.example');
    expect(link.pathname).toBe('/f/city-chat');
    expect([...link.searchParams.keys()]).toEqual(['via']);
  });

  it('says its hook and the feedback that the conversation gives, whenever it was made', () => {
    expect(readFollowUp(key, touchpoint, token, now)).toEqual({ hook, feedback, isOver: false });
    const again = tokenOf(followUpPath(key, { hook, touchpoint, feedback }, later(60_000)));
    expect(again).not.toBe(token);
    expect(readFollowUp(key, touchpoint, again, now)?.feedback).toBe(feedback);
  });

  it('holds nothing of the conversation’s id', () => {
    const bytes = Buffer.from(token, 'base64url').toString('latin1');
    for (const part of ['room', '4711', 'Maija']) expect(bytes).not.toContain(part);
  });

  it('is over after the time in which a hook may amend', () => {
    expect(readFollowUp(key, touchpoint, token, later(limits.windowMs.hook - 2_000))?.isOver).toBe(false);
    expect(readFollowUp(key, touchpoint, token, later(limits.windowMs.hook + 2_000))?.isOver).toBe(true);
  });

  it('is none of another touchpoint’s, of another key, or forged', () => {
    expect(readFollowUp(key, 'tax-chat', token, now)).toBeUndefined();
    expect(readFollowUp(randomBytes(32), touchpoint, token, now)).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 51 }), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const bytes = Buffer.from(token, 'base64url');
        bytes[place] = bytes[place]! ^ change;
        expect(readFollowUp(key, touchpoint, bytes.toString('base64url'), now)).toBeUndefined();
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => expect(readFollowUp(key, touchpoint, text, now)).toBeUndefined()));
  });
});
