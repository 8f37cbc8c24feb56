/**
 * Random and mutated requests over every hook and every dialect of the telephone: never a 5xx, and nothing stored that was not signed.
 * `npm run test:long -- channels-fuzz` sends 100,000; KUULE_FUZZ says how many, FUZZ_SEED repeats a run.
 */
import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { hookProfiles } from '#libs/channels/hooks/profiles.js';
import { providers } from '#libs/contract/line.js';
import { hookRequests } from '#tests/support/fuzz/hooks.js';
import { phoneRequests } from '#tests/support/fuzz/phone.js';
import type { FuzzRequest } from '#tests/support/fuzz/request.js';
import { addHook } from '#tests/support/hooks.js';
import { startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { addLine, publicOrigin } from '#tests/support/phone.js';
import { lineOf } from '#tests/support/phone-providers.js';

const isLong = process.env.KUULE_FUZZ !== undefined || process.env.KUULE_TEST_LONG !== undefined;
const requests = Number(process.env.KUULE_FUZZ ?? (isLong ? 100_000 : 3_000));
const seed = Number(process.env.FUZZ_SEED ?? randomInt(2 ** 31));
const atOnce = 100;

let kuule: TestKuule;
let sent: fc.Arbitrary<FuzzRequest>;
beforeAll(async () => {
  kuule = await startTestKuule({ env: { KUULE_PUBLIC_URL: publicOrigin } });
  const hooks = await Promise.all(hookProfiles.map(({ name }) => addHook(kuule, name)));
  const lines = await Promise.all(providers.map(async (provider) => ({ provider, ...(await addLine(kuule, lineOf[provider])) })));
  sent = fc.oneof(...hooks.map(hookRequests), ...lines.map(phoneRequests));
});
afterAll(() => kuule.stop());

it(`answers ${requests} odd requests without a 5xx, and stores nothing that was not signed`, async () => {
  const answers: Record<string, number> = {};
  // What may have been stored: feedbacks that deliveries were told of, requests of signed calls.
  const taken = { hook: 0, phone: 0 };
  for (let done = 0; done < requests; done += atOnce) {
    const batch = fc.sample(sent, { numRuns: Math.min(atOnce, requests - done), seed: seed + done });
    const results = await Promise.all(batch.map(({ request }) => kuule.app.inject(request)));
    results.forEach(({ statusCode, body }, place) => {
      const { isSigned, to, request } = batch[place] as FuzzRequest;
      answers[statusCode] = (answers[statusCode] ?? 0) + 1;
      const about = { seed: seed + done, place, statusCode, to, url: request.url };
      if (statusCode >= 500) throw new Error(`a 5xx: ${JSON.stringify({ ...about, body })}`);
      if (!isSigned && statusCode < 300) throw new Error(`taken unsigned: ${JSON.stringify({ ...about, body })}`);
      if (request.url.startsWith('/api/v1/phone/')) taken.phone += statusCode === 200 ? 1 : 0;
      else if (body.includes('"created"')) taken.hook++;
    });
  }
  const count = async (what: string) => (await kuule.rows<{ n: number }>(`select count(*)::int as n from ${what}`))[0]?.n ?? 0;
  const [byHook, byPhone, calls] = [
    await count("kuule.feedback where sender_kind = 'hook'"),
    await count("kuule.feedback where sender_kind = 'phone'"),
    await count('kuule.call'),
  ];
  expect(await count('kuule.feedback')).toBe(byHook + byPhone);
  expect([byHook, byPhone].every((n) => n > 0)).toBe(true);
  // One delivery may bring several feedbacks (WhatsApp); every feedback came with a delivery that was told so.
  expect(byHook).toBeLessThanOrEqual(taken.hook * 4);
  // A request of a call opens it, or rates it.
  expect(calls + byPhone).toBeLessThanOrEqual(taken.phone);
  if (isLong)
    console.log(
      `${requests} requests from seed ${seed}; answers ${JSON.stringify(answers)}; ${byHook} feedbacks by hooks, ${calls} calls, ${byPhone} feedbacks by telephone`,
    );
}, 3_000_000);
