/** Random and mutated requests to lines. */
import fc from 'fast-check';
import type { TestLine } from '../phone-call.js';
import { sayings, signerOf, type Saying } from '../phone-providers.js';
import type { FuzzRequest } from './request.js';

/** Cut, doubled, or spoilt at a place. */
const spoilings: ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at),
  (text) => text + text,
  (text, at) => `${text.slice(0, at)}\0${text.slice(at + 1)}`,
  (text, at) => `${text.slice(0, at)}\ud800<>&"%${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}%zz%${text.slice(at)}`,
  (text) => text.replace(/"[^"]*"/, '{"a":[1,null]}'),
  () => '',
];

/** What a provider says, and where to, in the order of a call. */
const course: [tail: string, say: (says: Saying, call: string) => string][] = [
  ['start', (says, call) => says.start(call)],
  ['steps/1', (says, call) => says.key(call, '4')],
  ['steps/2', (says, call) => says.key(call, '*')],
  ['steps/2', (says, call) => says.key(call, '3')],
  ['steps/3', (says, call) => says.spoken(call)],
  ['recording', (says, call) => says.recording(call)],
  [
    'transcript',
    (says, call) =>
      says.transcript?.(call, 'Words that were said') ??
      says.transcriptAt?.(call, 'https://api.nexmo.com/v1/files/T1') ??
      says.recording(call),
  ],
  ['ended', (says, call) => says.ended(call)],
];
const tails = course.map(([tail]) => tail);
const oddTails = ['steps/999', 'steps/x', '', '../x', '%00', 'start?invitation=x'];
const unsigned: Record<string, string>[] = [
  {},
  { 'content-type': 'application/json' },
  { 'content-type': 'application/x-www-form-urlencoded' },
];

/** Requests to a line: what its provider says in a call, whole or spoilt, to its addresses or beside them, half of them signed. */
export function phoneRequests({ provider, key, secret }: TestLine): fc.Arbitrary<FuzzRequest> {
  const said = fc.tuple(fc.constantFrom(...course), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0 }));
  const body = said.chain(([[tail, say], call, place]) => {
    const whole = say(sayings[provider], `call-${call}`);
    const spoilt = fc.constantFrom(...spoilings).map((spoil) => spoil(whole, place % (whole.length + 1)));
    const payload = fc.oneof({ weight: 2, arbitrary: fc.constant(whole) }, { weight: 1, arbitrary: spoilt });
    const to = fc.oneof({ weight: 4, arbitrary: fc.constant(tail) }, { weight: 1, arbitrary: fc.constantFrom(...tails, ...oddTails) });
    return fc.tuple(payload, to);
  });
  const mostly = (right: string, wrong: string) =>
    fc.oneof({ weight: 9, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: fc.constant(wrong) });
  return fc
    .tuple(body, fc.boolean(), mostly(provider, 'nobody'), mostly(key, 'no-such-line'), fc.constantFrom(...unsigned))
    .map(([[payload, tail], isSigned, product, line, bare]) => {
      const url = `/api/v1/phone/${product}/${line}${secret && isSigned ? `/${secret}` : ''}/${tail}`;
      const headers = isSigned ? signerOf(provider)(url, payload) : bare;
      return { to: provider, isSigned, request: { method: 'POST' as const, url, headers, payload } };
    });
}
