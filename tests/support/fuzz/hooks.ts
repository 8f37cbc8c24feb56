/** Random and mutated deliveries to hooks. */
import fc from 'fast-check';
import type { TestHook } from '../hooks.js';
import type { FuzzRequest } from './request.js';

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    '\0',
    '\ud800',
    -1,
    1e308,
    4.5,
    '4',
    'rate:4',
    'x'.repeat(5_000),
    [],
    {},
    true,
    { toString: 1 },
    { __proto__: null },
  ),
);

/** A sample with members changed, removed or added anywhere. */
function mutated(value: unknown): fc.Arbitrary<unknown> {
  const leave = fc.constant(value);
  if (typeof value !== 'object' || value === null) return fc.oneof({ weight: 12, arbitrary: leave }, { weight: 1, arbitrary: odd });
  if (Array.isArray(value)) {
    const items = fc.tuple(...value.map(mutated));
    return fc.oneof(
      { weight: 12, arbitrary: items },
      { weight: 1, arbitrary: items.map((all) => [...all, ...all]) },
      { weight: 1, arbitrary: odd },
    );
  }
  const members = fc.record(Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mutated(each)])), {
    requiredKeys: [],
    noNullPrototype: true,
  });
  const whole = fc.record(Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mutated(each)])), {
    noNullPrototype: true,
  });
  return fc.oneof({ weight: 12, arbitrary: whole }, { weight: 1, arbitrary: members }, { weight: 1, arbitrary: odd });
}

const bodyOf = (sample: unknown) =>
  fc.oneof(
    { weight: 8, arbitrary: mutated(sample).map((payload) => Buffer.from(JSON.stringify(payload) ?? '')) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('', '{', '[]', 'null', '[['.repeat(20_000), `payload=${encodeURIComponent('{"type":1}')}`)
        .map((text) => Buffer.from(text)),
    },
  );

const headerText = fc.string({ unit: fc.constantFrom(...'abc019=, \t;v+/%"~'), maxLength: 60 });
type Trick = 'right' | 'nothing' | 'changed-body' | 'other-secret' | 'stale' | 'odd-headers' | 'garbled-signature';
const tricks = fc.constantFrom<Trick>(
  'right',
  'right',
  'nothing',
  'changed-body',
  'other-secret',
  'stale',
  'odd-headers',
  'garbled-signature',
);
const types = fc.constantFrom(
  'application/json',
  'application/json',
  'application/json; charset=utf-8',
  'application/x-www-form-urlencoded',
  'text/plain',
  'multipart/form-data',
  '',
);

/** Requests to a hook: its sample, whole or spoilt, signed in one way or another. */
export const hookRequests = (hook: TestHook): fc.Arbitrary<FuzzRequest> =>
  fc
    .tuple(bodyOf(hook.profile.sample), tricks, types, headerText, fc.uuid(), fc.constantFrom('', '', '', '/', '/x', '%', '?a=%E0', '%00'))
    .map(([body, trick, type, text, id, more]) => {
      const signed = hook.signed(body, {
        id,
        ...(trick === 'stale' && { at: new Date(Date.now() - 3_600_000) }),
        ...(trick === 'other-secret' && { secret: 'whsec_bm90IHRoZSBzZWNyZXQgb2YgdGhpcyBob29rIQ==' }),
      });
      const garbled = Object.fromEntries(Object.entries(signed).map(([name, value]) => [name, `${value.slice(0, -2)}${text}`]));
      const odds = Object.fromEntries(Object.keys(signed).map((name) => [name, text]));
      const headers = {
        right: signed,
        nothing: {},
        'changed-body': signed,
        'other-secret': signed,
        stale: signed,
        'odd-headers': odds,
        'garbled-signature': garbled,
      }[trick];
      const payload = trick === 'changed-body' ? Buffer.concat([body, Buffer.from(' ')]) : body;
      const isTimed = hook.profile.verification.kind === 'signature' && hook.profile.verification.timestamp !== undefined;
      const isToken = hook.profile.verification.kind === 'token';
      const isSigned = trick === 'right' || (trick === 'stale' && !isTimed) || (trick === 'changed-body' && isToken);
      return {
        to: hook.profile.name,
        isSigned,
        request: {
          method: 'POST' as const,
          url: hook.path + more,
          headers: { ...headers, ...(type && { 'content-type': type }) },
          payload,
        },
      };
    });
