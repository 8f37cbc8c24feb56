import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { IntakeTouchpoint } from '#libs/catalogue/intake-touchpoint.js';
import { limits } from '#libs/contract/limits.js';
import { correctClock } from './clock.js';
import { GroupCommit } from './group-commit.js';
import { toIncoming, type Incoming, type Sender } from './incoming.js';
import { mergeById } from './merge.js';

const organisation = randomUUID();
const touchpoint: IntakeTouchpoint = {
  id: randomUUID(),
  organisation,
  key: 'library-desk',
  name: { fi: 'Kirjasto' },
  organisationName: { fi: 'Kunta' },
  mode: 'kiosk',
  selection: 'open',
  serviceArea: null,
  languages: ['fi'],
  questionnaire: 'basic@2',
  questions: [
    { key: 'ease', indicator: 'ces@1', kind: 'scale', text: { fi: 'Helppous' } },
    { key: 'reasons', indicator: 'reasons@1', kind: 'many', text: { fi: 'Syyt' }, choices: [{ code: 'time', text: { fi: 'Aika' } }] },
    { key: 'visit', indicator: 'visit@1', kind: 'one', text: { fi: 'Käynti' }, choices: [{ code: 'first', text: { fi: 'Ensi' } }] },
  ],
  officialRoute: {},
  privacyUrl: null,
  accessibilityUrl: null,
  allowedOrigins: [],
  idleSeconds: 45,
};
const device: Sender = { kind: 'device', id: randomUUID(), organisation, touchpoints: [touchpoint.id], mode: 'kiosk' };
const body = { touchpoint: 'library-desk', rating: 4 };
const incoming = (change: Partial<Incoming> = {}): Incoming => ({
  ...toIncoming(randomUUID(), body, touchpoint, device, new Date()),
  ...change,
});

describe('what a sender may say', () => {
  const codeOf = (change: object, sender = device) => {
    try {
      toIncoming(randomUUID(), { ...body, ...change }, touchpoint, sender, new Date());
      return 'taken';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it.each([
    ['answers to the questionnaire', { answers: { ease: 5, reasons: ['time'], visit: 'first' } }, 'taken'],
    ['an unknown question', { answers: { mood: 5 } }, 'UNKNOWN_ANSWER'],
    ['an unknown choice', { answers: { reasons: ['weather'] } }, 'UNKNOWN_ANSWER'],
    ['a scale out of range', { answers: { ease: 6 } }, 'UNKNOWN_ANSWER'],
    ['an unknown question under an older version', { questionnaire: 'basic@1', answers: { mood: 5 } }, 'taken'],
    ['another mode than its own', { mode: 'web' }, 'INVALID_FIELDS'],
  ])('%s', (_name, change, expected) => {
    expect(codeOf(change)).toBe(expected);
  });

  it('only at a touchpoint of its own', () => {
    expect(codeOf({}, { ...device, touchpoints: [randomUUID()] })).toBe('TOUCHPOINT_NOT_YOURS');
    expect(codeOf({}, { ...device, organisation: randomUUID() })).toBe('TOUCHPOINT_NOT_YOURS');
  });

  it('white space is no comment', () => {
    expect(toIncoming(randomUUID(), { ...body, comment: ' \n\t' }, touchpoint, device, new Date()).comment).toBeUndefined();
  });
});

describe('the clock', () => {
  const receivedAt = new Date('2026-03-01T12:00:00Z');
  const at = (text: string) => new Date(text);

  it.each([
    ['nothing said', undefined, undefined, '2026-03-01T12:00:00Z', []],
    ['a right clock', '2026-03-01T11:59:00Z', '2026-03-01T11:59:58Z', '2026-03-01T11:59:00Z', []],
    ['an offset below a minute is left alone', '2026-03-01T11:00:00Z', '2026-03-01T11:59:10Z', '2026-03-01T11:00:00Z', []],
    ['an hour slow', '2026-03-01T10:30:00Z', '2026-03-01T11:00:00Z', '2026-03-01T11:30:00Z', []],
    ['an hour fast', '2026-03-01T12:30:00Z', '2026-03-01T13:00:00Z', '2026-03-01T11:30:00Z', []],
    ['delivered after an offline week', '2026-02-22T12:00:00Z', '2026-03-01T12:00:00Z', '2026-02-22T12:00:00Z', []],
    ['in the future and not said when sent', '2026-03-01T12:05:00Z', undefined, '2026-03-01T12:05:00Z', ['clock']],
    ['over thirty days old', '2026-01-01T12:00:00Z', '2026-03-01T12:00:00Z', '2026-01-01T12:00:00Z', ['clock']],
  ])('%s', (_name, occurredAt, sentAt, happenedAt, flags) => {
    const times = { occurredAt: occurredAt ? at(occurredAt) : undefined, sentAt: sentAt ? at(sentAt) : undefined, receivedAt };
    expect(correctClock(times)).toEqual({ happenedAt: at(happenedAt), flags });
  });
});

describe('a group', () => {
  it('becomes one row an id, sorted, with the later rating and the first comment', () => {
    const [low, high] = ['00000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000001'];
    const items = [
      incoming({ id: high, rating: 2 }),
      incoming({ id: low, rating: 1 }),
      incoming({ id: high, rating: 5, comment: 'Hei.' }),
      incoming({ id: high, rating: 4, comment: 'Muuta.' }),
      incoming({ id: low, sender: { ...device, id: randomUUID() } }),
    ];
    const { merged, leftOver } = mergeById(items);
    expect(merged.map(({ row, places }) => [row.id, row.rating, row.comment, places])).toEqual([
      [low, 1, undefined, [1]],
      [high, 5, 'Hei.', [0, 2]],
    ]);
    expect(leftOver).toEqual([3, 4]);
  });

  it('holds what may not amend apart from what may', () => {
    const id = randomUUID();
    const { merged, leftOver } = mergeById([incoming({ id, onlyIfNew: true }), incoming({ id }), incoming({ id, onlyIfNew: true })]);
    expect([merged.map(({ places }) => places), leftOver]).toEqual([[[0, 2]], [1]]);
  });

  it('answers every place exactly once, whatever is merged', () => {
    const ids = ['a', 'b', 'c'];
    const item = fc.record({
      id: fc.constantFrom(...ids),
      rating: fc.integer({ min: 1, max: 5 }),
      comment: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), (changes) => {
        const { merged, leftOver } = mergeById(changes.map((change) => incoming(change)));
        const places = [...merged.flatMap((each) => each.places), ...leftOver];
        expect(places.sort((a, b) => a - b)).toEqual(changes.map((_, index) => index));
      }),
    );
  });
});

describe('group commit', () => {
  it('stores what came together in one go and answers each with its own result', async () => {
    const groups: number[][] = [];
    const group = new GroupCommit<number, string>(async (items) => {
      groups.push(items);
      return items.map((item) => (item === 3 ? new Error('three') : `stored ${item}`));
    });
    const results = await Promise.allSettled([1, 2, 3, 4].map((item) => group.add(item)));
    expect(groups).toEqual([[1, 2, 3, 4]]);
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : (result.reason as Error).message))).toEqual([
      'stored 1',
      'stored 2',
      'three',
      'stored 4',
    ]);
  });

  it('refuses what its buffer cannot hold, keeps what it took, and drains it', async () => {
    let open = () => {};
    const gate = new Promise<void>((done) => (open = done));
    const group = new GroupCommit<number, number>(async (items) => {
      await gate;
      return items;
    });
    const taken = 4 * limits.groupRows + limits.waitingRows;
    const all = Array.from({ length: taken + 50 }, (_, item) => group.add(item));
    const refused = (await Promise.allSettled(all.slice(taken))).map(
      (result) => (result as PromiseRejectedResult).reason as { code: string },
    );
    expect(refused.map(({ code }) => code)).toEqual(Array.from({ length: 50 }, () => 'OVERLOADED'));
    open();
    await group.drain();
    expect(await Promise.all(all.slice(0, taken))).toHaveLength(taken);
  });
});
