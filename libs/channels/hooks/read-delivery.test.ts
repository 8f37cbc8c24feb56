/** From products' deliveries to readings: scales, languages, times, and what is dropped. */
import fc from 'fast-check';
import { feedbackBody } from '#libs/contract/feedback.js';
import { limits } from '#libs/contract/limits.js';
import { bodyOf } from './accept-rating.js';
import { chatwoot } from './profiles/chatwoot.js';
import { generic } from './profiles/generic.js';
import { intercom } from './profiles/intercom.js';
import { rocketchat } from './profiles/rocketchat.js';
import { hookProfiles } from './profiles.js';
import { telegram } from './profiles/telegram.js';
import { whatsapp } from './profiles/whatsapp.js';
import { zammad } from './profiles/zammad.js';
import { readDelivery, valueAt, valuesAt } from './read-delivery.js';
import { isScale, ratingOn } from './scale.js';

const given = (data: Record<string, unknown>, timestamp?: unknown) =>
  readDelivery(generic, { type: 'feedback.given', timestamp, data: { id: 'a', rating: 4, scale: '1-5', ...data } })[0];

describe('a scale', () => {
  it.each([
    ['1-5', 1, 1],
    ['1-5', '5', 5],
    ['1-5', 0, undefined],
    ['1-5', 6, undefined],
    ['1-5', 4.5, undefined],
    ['1-5', true, undefined],
    ['0-10', 0, 1],
    ['0-10', 5, 3],
    ['0-10', '10', 5],
    ['0-10', 11, undefined],
    ['0-10', -1, undefined],
    ['thumb', 'up', 5],
    ['thumb', 'Good', 5],
    ['thumb', false, 1],
    ['thumb', 1, undefined],
    ['thumb', 'constructor', undefined],
    ['thumb', { toString: 1 }, undefined],
  ] as const)('%s takes %p as %p', (scale, value, rating) => {
    expect(ratingOn(scale, value)).toBe(rating);
  });

  it('of 0–10 is symmetric and never falls', () => {
    const mapped = Array.from({ length: 11 }, (_, value) => ratingOn('0-10', value) ?? 0);
    expect(mapped).toEqual([...mapped].sort());
    expect(mapped.map((rating) => 6 - rating).reverse()).toEqual(mapped);
  });

  it('that nobody has mapped is refused', () => {
    expect(['1-7', 'stars', '', undefined, 5, 'toString'].filter(isScale)).toEqual([]);
    expect(given({ scale: '1-7' })).toEqual({ kind: 'unusable', field: 'scale' });
    expect(given({ scale: undefined })).toEqual({ kind: 'unusable', field: 'scale' });
  });
});

describe('a delivery', () => {
  it.each(hookProfiles.map((profile) => [profile.name, profile] as const))('of %s: its sample is a rating of 4', (_name, profile) => {
    expect(readDelivery(profile, profile.sample)).toEqual([expect.objectContaining({ kind: 'rated', rating: 4 })]);
  });

  it('without a name of its own is refused, whatever stands in its place', () => {
    for (const id of [undefined, null, '', {}, [], true]) expect(given({ id })).toEqual({ kind: 'unusable', field: 'id' });
  });

  it.each([
    ['fi', 'fi'],
    ['fi_FI', 'fi-FI'],
    ['sv-SE', 'sv-SE'],
    ['Finnish (Finland)', undefined],
    ['', undefined],
    [7, undefined],
  ])('in the language %p is in %p', (language, tag) => {
    expect(given({ language })).toMatchObject({ language: tag });
  });

  it.each([
    [1_767_268_800, '2026-01-01T12:00:00.000Z'],
    ['1767268800', '2026-01-01T12:00:00.000Z'],
    [1_767_268_800_000, '2026-01-01T12:00:00.000Z'],
    ['2026-01-01T14:00:00+02:00', '2026-01-01T12:00:00.000Z'],
    ['2026-01-01T14:00:00', undefined],
    ['yesterday', undefined],
    [1e300, undefined],
    [-1e300, undefined],
    [{}, undefined],
  ])('of the time %p happened at %p', (timestamp, at) => {
    expect(given({}, timestamp)).toMatchObject({ occurredAt: at });
  });

  it('loses the end of a comment that is too long, not its rating; NUL and half characters go', () => {
    expect(given({ comment: '😀'.repeat(2_500) })).toMatchObject({ rating: 4, comment: '😀'.repeat(2_000) });
    expect(given({ comment: 'a\0b\ud800' })).toMatchObject({ comment: 'ab\ufffd' });
    expect(given({ comment: ['no', 'text'] })).toMatchObject({ comment: undefined });
  });

  it('of Chatwoot about anything but an answered survey is ignored', () => {
    const message = { event: 'message_updated', id: 7, content_type: 'text', content: 'Hei' };
    expect(readDelivery(chatwoot, message)).toEqual([{ kind: 'ignored' }]);
    expect(readDelivery(chatwoot, { ...message, content_type: 'input_csat', content_attributes: {} })).toEqual([{ kind: 'ignored' }]);
    expect(readDelivery(chatwoot, { event: 'conversation_status_changed', status: 'resolved', id: 7 })).toEqual([{ kind: 'ignored' }]);
  });

  it('of Rocket.Chat at the close of a conversation is an invitation, and a rating where a bot has asked', () => {
    const close = { type: 'LivechatSession', _id: 'room', closedAt: '2026-01-01T12:00:00.000Z', messages: [{ msg: '5' }] };
    expect(readDelivery(rocketchat, close)).toEqual([{ kind: 'invitation', id: expect.any(String) }]);
    const { _id: _, ...nameless } = close;
    expect(readDelivery(rocketchat, nameless)).toEqual([{ kind: 'invitation' }]);
    expect(readDelivery(rocketchat, { ...close, customFields: { rating: '2', rating_comment: 'Hidasta' } })).toEqual([
      expect.objectContaining({ kind: 'rated', rating: 2, comment: 'Hidasta', occurredAt: '2026-01-01T12:00:00.000Z' }),
    ]);
    expect(readDelivery(rocketchat, { ...close, type: 'LivechatOfflineMessage' })).toEqual([{ kind: 'ignored' }]);
  });

  it('of Zammad without the attribute is ignored', () => {
    expect(readDelivery(zammad, { ticket: { id: 3, title: 'x' }, article: {} })).toEqual([{ kind: 'ignored' }]);
    expect(readDelivery(zammad, { ticket: { id: 3, rating: '' } })).toEqual([{ kind: 'ignored' }]);
  });

  it('of Intercom, Telegram and WhatsApp gives the number in the button', () => {
    expect(readDelivery(intercom, { type: 'notification_event', topic: 'ping', data: {} })).toEqual([{ kind: 'ignored' }]);
    expect(readDelivery(telegram, { update_id: 2, message: { text: '5' } })).toEqual([{ kind: 'ignored' }]);
    const reply = (id: string, from: string) => ({
      from,
      type: 'interactive',
      context: { id: 'asked' },
      timestamp: '1767268800',
      interactive: { type: 'button_reply', button_reply: { id, title: '2' } },
    });
    const delivery = {
      entry: [
        { changes: [{ value: { statuses: [{ status: 'read' }] } }] },
        {
          changes: [
            { value: { messages: [reply('rate:2', '1'), reply('rate:9', '2'), { type: 'text' }] } },
            { value: { messages: [reply('rate:5', '3')] } },
          ],
        },
      ],
    };
    expect(readDelivery(whatsapp, delivery).map((each) => (each.kind === 'rated' ? each.rating : each.kind))).toEqual([2, 'ignored', 5]);
  });

  it('gives up no more than it is asked for: identities and transcripts have no way through', () => {
    const secret = 'Maija Meikäläinen';
    const padded = (value: unknown): unknown => {
      if (Array.isArray(value)) return [...value.map(padded), secret];
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([name, each]) => [name, padded(each)]);
      return { ...Object.fromEntries(entries), sender: { name: secret }, agent: secret, messages2: [{ msg: secret }] } as object;
    };
    for (const profile of hookProfiles) expect(JSON.stringify(readDelivery(profile, padded(profile.sample)))).not.toContain(secret);
  });

  it('is what the intake takes, whatever stands where it is read', () => {
    const anything = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.string({ unit: 'binary' }), fc.integer(), fc.date().map(String));
    const long = fc.constantFrom('💬'.repeat(limits.commentCodePoints), '💬'.repeat(limits.commentCodePoints + 1), '\0', '\ud800', 'ok');
    const language = fc.oneof(anything, fc.stringMatching(/^[A-Za-z]{1,9}([-_][A-Za-z0-9]{1,9}){0,5}$/));
    const time = fc.oneof(
      anything,
      fc.double(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.oneof(anything, long), language, time, (rating, comment, tag, timestamp) => {
        const reading = given({ rating, comment, language: tag }, timestamp);
        expect(reading?.kind).toBe('rated');
        if (reading?.kind === 'rated')
          expect(feedbackBody.safeParse(bodyOf({ touchpointKey: 'city-chat' }, reading)).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('of any JSON is read without a fault', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hookProfiles), fc.jsonValue({ maxDepth: 5 }), (profile, payload) => {
        expect(readDelivery(profile, payload).length).toBeGreaterThan(0);
      }),
    );
  });
});

it('a path takes own members only', () => {
  expect(valuesAt(JSON.parse('{"__proto__":{"a":1}}'), '__proto__.a')).toEqual([1]);
  expect(valuesAt({}, 'constructor.name')).toEqual([]);
  expect(valuesAt([{ a: [{ b: 1 }] }, { a: [{ b: 2 }, {}] }], '*.a.*.b')).toEqual([1, 2]);
});

it('the first value at a path is the first of its values', () => {
  const payload = { a: [{ b: [] }, { b: [{ c: null }, { c: 2 }] }], d: { f: 0 }, e: 'text' };
  for (const path of ['a', 'a.*', 'a.*.b.*.c', 'e|d', 'd|e', 'd.e|f', 'x', 'a.b', 'e.length', '*'])
    expect([path, valueAt(payload, path)]).toEqual([path, valuesAt(payload, path)[0]]);
});
