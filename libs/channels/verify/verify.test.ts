/** The verifier against the official libraries: what they sign it takes, what it signs they take, and both refuse the same. */
import { createPrivateKey, generateKeyPairSync, sign as signWithKey } from 'node:crypto';
import { WebhookResponse } from '@jambonz/sdk/webhook';
import slack from '@slack/bolt';
import fc from 'fast-check';
import { Bot, webhookCallback } from 'grammy';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import Telnyx from 'telnyx';
import twilio from 'twilio';
import { generic } from '../hooks/profiles/generic.js';
import { hookProfiles } from '../hooks/profiles.js';
import { slack as slackProfile } from '../hooks/profiles/slack.js';
import { telegram } from '../hooks/profiles/telegram.js';
import { jambonzSignature } from '../phone/dialects/jambonz.js';
import { telnyxSignature } from '../phone/dialects/telnyx.js';
import { twilioSignature } from '../phone/signatures/twilio.js';
import { sign } from './sign.js';
import type { SignedRequest, Verification } from './verification.js';
import { verify } from './verify.js';

const runs = { numRuns: 150 };
const bodies = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('', '{}', '\ud83d\ude00 ä', 'a=b&c=d'),
);
const passwords = fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 60 }).filter((text) => text.trim() === text);
const names = fc.string({ unit: fc.constantFrom(...'abcXYZ019_-'), minLength: 1, maxLength: 40 });
const keys = fc.uint8Array({ minLength: 24, maxLength: 64 }).map((bytes) => `whsec_${Buffer.from(bytes).toString('base64')}`);

const verdictOf = (how: Verification, request: SignedRequest, secrets: string[], now = new Date()): string => {
  const verdict = verify(how, request, secrets, now);
  return verdict.held ? 'held' : verdict.reason;
};
/** What an oracle says of the same request: it throws when it refuses. */
const takes = (ask: () => unknown): boolean => {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
};
/** Headers and body as sent, or with one of them changed. */
const changes = fc.constantFrom('none', 'body', 'signature', 'secret', 'late', 'early') as fc.Arbitrary<Change>;
type Change = 'none' | 'body' | 'signature' | 'secret' | 'late' | 'early';
const secondsOff = { late: -400, early: 400 } as Partial<Record<Change, number>>;
const flipped = (text: string) => text.slice(0, 5) + (text[5] === 'a' ? 'b' : 'a') + text.slice(6);

describe('the verifier agrees with', () => {
  it('standardwebhooks and svix: random bodies, changed bodies and signatures, other secrets, stale and future times', () => {
    fc.assert(
      // Both libraries read what they verify, so a body must be JSON here.
      fc.property(fc.json(), keys, keys, names, changes, (body, secret, other, id, change) => {
        const at = new Date(Date.now() + (secondsOff[change] ?? 0) * 1_000);
        const signature = new StandardWebhook(secret).sign(id, at, body);
        const headers = {
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
          'webhook-signature': `v1a,AAAA v1,${'A'.repeat(43)}= ${change === 'signature' ? flipped(signature) : signature}`,
        };
        const sent = change === 'body' ? `${body} ` : body;
        const used = change === 'secret' ? other : secret;
        const ours = verdictOf(generic.verification, { headers, body: Buffer.from(sent) }, [used]) === 'held';
        expect(ours).toBe(takes(() => new SvixWebhook(used).verify(sent, headers)));
        expect(ours).toBe(change === 'none' || (change === 'secret' && other === secret));
      }),
      runs,
    );
  });

  it('standardwebhooks and svix on what we sign ourselves', () => {
    fc.assert(
      fc.property(fc.json(), keys, names, (body, secret, id) => {
        const headers = sign(generic.verification, { body: Buffer.from(body), id, at: new Date() }, secret);
        expect(takes(() => new StandardWebhook(secret).verify(body, headers))).toBe(true);
        expect(takes(() => new SvixWebhook(secret).verify(body, headers))).toBe(true);
      }),
      runs,
    );
  });

  it('@slack/bolt', () => {
    fc.assert(
      fc.property(bodies, passwords, changes, (body, signingSecret, change) => {
        const at = new Date(Date.now() + (secondsOff[change] ?? 0) * 1_000);
        const headers = sign(slackProfile.verification, { body: Buffer.from(body), id: '', at }, signingSecret);
        if (change === 'signature') headers['x-slack-signature'] = flipped(headers['x-slack-signature'] ?? '');
        const sent = change === 'body' ? `${body} ` : body;
        const used = change === 'secret' ? `${signingSecret}x` : signingSecret;
        const ours = verdictOf(slackProfile.verification, { headers, body: Buffer.from(sent) }, [used]) === 'held';
        const theirs = takes(() =>
          slack.verifySlackRequest({
            signingSecret: used,
            body: sent,
            headers: {
              'x-slack-signature': headers['x-slack-signature'] ?? '',
              'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
            },
          }),
        );
        // Bolt looks for requests that are late and takes those of the future; we take neither.
        expect(ours).toBe(theirs && change !== 'early');
      }),
      runs,
    );
  });

  it('grammY, on Telegram’s secret token', async () => {
    const bot = new Bot('1:a', {
      botInfo: { id: 1, is_bot: true, first_name: 'x', username: 'x_bot' } as never,
    });
    await fc.assert(
      fc.asyncProperty(names, names, fc.boolean(), async (secretToken, other, isRight) => {
        const callback = webhookCallback(bot, 'std/http', { secretToken });
        const given = isRight ? secretToken : other;
        const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': given };
        const body = '{"update_id":1}';
        const { status } = await callback(new Request('http://x/', { method: 'POST', headers, body }));
        expect(verdictOf(telegram.verification, { headers, body: Buffer.from(body) }, [secretToken]) === 'held').toBe(status === 200);
      }),
      { numRuns: 60 },
    );
  });

  it('twilio, on a form and the address it was sent to', () => {
    const form = fc.dictionary(names, fc.string({ maxLength: 40 }), { maxKeys: 6, noNullPrototype: true });
    fc.assert(
      fc.property(form, names, names, (fields, token, path) => {
        const url = `https://kuule.example/api/v1/phone/twilio/${path}?step=1`;
        const signed = Object.keys(fields)
          .sort()
          .map((key) => key + fields[key])
          .join('');
        const request = {
          headers: { 'x-twilio-signature': twiliosSignature(token, url, fields) },
          body: Buffer.alloc(0),
          url,
          form: signed,
        };
        expect(verdictOf(twilioSignature, request, [token])).toBe('held');
        expect(verdictOf(twilioSignature, { ...request, url: url.replace('https', 'http') }, [token])).toBe('wrong-signature');
        const ours = sign(twilioSignature, { body: Buffer.alloc(0), id: '', at: new Date(), url, form: signed }, token);
        expect(twilio.validateRequest(token, ours['x-twilio-signature'] ?? '', url, fields)).toBe(true);
      }),
      runs,
    );
  });

  it('telnyx, on Ed25519', async () => {
    const pair = generateKeyPairSync('ed25519');
    const publicKey = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
    const privateKey = createPrivateKey(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }));
    const client = new Telnyx({ apiKey: 'KEY', publicKey });
    await fc.assert(
      fc.asyncProperty(fc.json(), changes, async (json, change) => {
        const body = JSON.stringify({ data: json });
        const timestamp = String(Math.floor(Date.now() / 1_000) + (secondsOff[change] ?? 0));
        const signature = signWithKey(null, Buffer.from(`${timestamp}|${body}`), privateKey).toString('base64');
        const headers = {
          'telnyx-signature-ed25519': change === 'signature' ? flipped(signature) : signature,
          'telnyx-timestamp': timestamp,
        };
        const sent = change === 'body' ? `${body} ` : body;
        const theirs = await Promise.resolve(client.webhooks.unwrap(sent, { headers })).then(
          () => true,
          () => false,
        );
        const ours = verdictOf(telnyxSignature, { headers, body: Buffer.from(sent) }, [publicKey]) === 'held';
        // Telnyx' library, too, may take a future time that we do not.
        if (change === 'early') expect(ours).toBe(false);
        else expect(ours).toBe(theirs);
      }),
      { numRuns: 80 },
    );
  });

  it('@jambonz/sdk, on a header that holds time and signature', () => {
    fc.assert(
      fc.property(fc.dictionary(names, fc.string({ maxLength: 20 }), { noNullPrototype: true }), passwords, (fields, secret) => {
        const rawBody = Buffer.from(JSON.stringify(fields));
        const headers = sign(jambonzSignature, { body: rawBody, id: '', at: new Date() }, secret);
        const request = { headers, body: fields, rawBody, url: '/', get: (name: string) => headers[name.toLowerCase()] };
        let said: unknown = 'not asked';
        WebhookResponse.verifySignature(secret)(request as never, {} as never, (error?: unknown) => (said = error));
        expect(said).toBeUndefined();
        expect(verdictOf(jambonzSignature, { headers, body: rawBody }, [secret])).toBe('held');
      }),
      runs,
    );
  });
});

/** Twilio's own, which it exports for tests. */
function twiliosSignature(token: string, url: string, fields: Record<string, string>): string {
  const { getExpectedTwilioSignature } = twilio as unknown as {
    getExpectedTwilioSignature: (token: string, url: string, fields: Record<string, string>) => string;
  };
  return getExpectedTwilioSignature(token, url, fields);
}

describe.each(hookProfiles.map((profile) => [profile.name, profile] as const))('the settings of %s', (_name, { verification: how }) => {
  const secret = 'whsec_c2VjcmV0IG9mIGEgdGVzdCwgMzIgYnl0ZXM=';
  const other = 'whsec_YW5vdGhlciBzZWNyZXQgb2YgdGhhdCB0ZXN0IQ==';
  const body = Buffer.from('{"some":"thing"}');
  const at = new Date();
  const headers = sign(how, { body, id: 'one', at }, secret);

  it('hold for the right signature, under either of two secrets', () => {
    expect(verdictOf(how, { headers, body }, [secret])).toBe('held');
    expect(verdictOf(how, { headers, body }, [other, secret])).toBe('held');
  });

  it('refuse another secret, no secret, no header, a header sent twice', () => {
    expect(verdictOf(how, { headers, body }, [other])).toBe('wrong-signature');
    expect(verdictOf(how, { headers, body }, [])).toBe('wrong-signature');
    expect(verdictOf(how, { headers: {}, body }, [secret])).toBe('unsigned');
    const doubled = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value, value]]));
    expect(verdictOf(how, { headers: doubled, body }, [secret])).toBe('unsigned');
  });

  it('refuse the right signature on a changed body, and a stale or future one', () => {
    if (how.kind !== 'signature') return;
    expect(verdictOf(how, { headers, body: Buffer.from('{"some":"thinG"}') }, [secret])).toBe('wrong-signature');
    if (!how.timestamp) return;
    expect(verdictOf(how, { headers, body }, [secret], new Date(at.getTime() + 302_000))).toBe('stale');
    expect(verdictOf(how, { headers, body }, [secret], new Date(at.getTime() - 302_000))).toBe('stale');
    const moved = { ...headers, [how.timestamp.header]: how.timestamp.format === 'iso' ? new Date(0).toISOString() : '1' };
    expect(verdictOf(how, { headers: moved, body }, [secret])).toBe('wrong-signature');
  });
});

it('basic authentication holds for its user and password alone', () => {
  const [headers, body] = [sign({ kind: 'basic' }, { body: Buffer.alloc(0), id: '', at: new Date() }, 'kuule:salaisuus'), Buffer.alloc(0)];
  expect(verdictOf({ kind: 'basic' }, { headers, body }, ['kuule:salaisuus'])).toBe('held');
  expect(verdictOf({ kind: 'basic' }, { headers, body }, ['kuule:muu'])).toBe('wrong-signature');
  expect(verdictOf({ kind: 'basic' }, { headers: { authorization: 'Bearer x' }, body }, ['kuule:salaisuus'])).toBe('unsigned');
});
