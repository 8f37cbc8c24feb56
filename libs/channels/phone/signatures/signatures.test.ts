/** Our verifiers beside the official libraries', on random requests, whole and tampered with. */
import { createHash, createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { WebhookResponse } from '@jambonz/sdk/webhook';
import twilio from 'twilio';
import { TelnyxWebhook } from 'telnyx/lib/webhooks';
import type { Dialect } from '../dialects/dialect.js';
import { jambonz } from '../dialects/jambonz.js';
import { telnyx } from '../dialects/telnyx.js';
import { isListed } from './addresses.js';
import { isTwilioSignature } from './twilio.js';
import { vonageClaims } from './vonage.js';

const { verifySignature } = createRequire(import.meta.url)('@vonage/jwt') as { verifySignature(token: string, secret: string): boolean };

const word = fc.stringMatching(/^[a-zA-Z0-9]{1,20}$/);
const value = fc.string({ unit: 'grapheme', maxLength: 20 });
const fields = fc.dictionary(word, value, { maxKeys: 8 });
const url = fc
  .tuple(word, fc.constantFrom('', ':443', ':8443'), word, fc.dictionary(word, word, { maxKeys: 3 }))
  .map(([host, port, path, query]) => {
    const search = new URLSearchParams(query).toString();
    return `https://${host.toLowerCase()}.example${port}/${path}${search && `?${search}`}`;
  });
const form = (given: Record<string, string>) => Buffer.from(new URLSearchParams(given).toString());

/** What a dialect makes of a signed request: undefined when it is proven. */
const faultIn = (dialect: Dialect, secret: string, headers: Record<string, string>, body: string) =>
  dialect.prove(
    { method: 'POST', url: 'https://kuule.example/a', query: {}, headers, body: Buffer.from(body), address: '192.0.2.1' },
    { secrets: [secret], settings: {}, now: Date.now() },
  );

describe('Twilio’s signature', () => {
  it('is judged as the official library judges it', () => {
    fc.assert(
      fc.property(word, url, fields, fc.option(fields), fc.option(url), (token, address, signed, changed, other) => {
        const signature = twilio.getExpectedTwilioSignature(token, address, signed);
        const [sent, called] = [changed ?? signed, other ?? address];
        expect(isTwilioSignature(token, signature, called, form(sent), true)).toBe(twilio.validateRequest(token, signature, called, sent));
      }),
    );
  });

  it('takes the address with and without its own port, and no other scheme or host', () => {
    const signature = twilio.getExpectedTwilioSignature('t', 'https://kuule.example/a', {});
    const judge = (address: string) => isTwilioSignature('t', signature, address, Buffer.alloc(0), true);
    expect(judge('https://kuule.example/a')).toBe(true);
    expect(judge('https://kuule.example:443/a')).toBe(true);
    expect(judge('http://kuule.example/a')).toBe(false);
    expect(judge('https://other.example/a')).toBe(false);
    expect(judge('https://kuule.example/b')).toBe(false);
  });

  it('covers a JSON body by its hash in the address', () => {
    fc.assert(
      fc.property(word, fc.json(), fc.json(), (token, body, other) => {
        const address = `https://kuule.example/a?bodySHA256=${createHash('sha256').update(body).digest('hex')}`;
        const signature = twilio.getExpectedTwilioSignature(token, address, {});
        expect(twilio.validateRequestWithBody(token, signature, address, body)).toBe(true);
        expect(isTwilioSignature(token, signature, address, Buffer.from(body), false)).toBe(true);
        expect(isTwilioSignature(token, signature, address, Buffer.from(other), false)).toBe(
          twilio.validateRequestWithBody(token, signature, address, other),
        );
      }),
    );
    // A body that nothing covers is nobody's.
    const bare = twilio.getExpectedTwilioSignature('t', 'https://kuule.example/a', {});
    expect(isTwilioSignature('t', bare, 'https://kuule.example/a', Buffer.from('{}'), false)).toBe(false);
  });

  it('is the one of Twilio’s own example', () => {
    const body = form({ CallSid: 'CA1234567890ABCDE', Caller: '+14158675309', Digits: '1234', From: '+14158675309', To: '+18005551212' });
    expect(isTwilioSignature('12345', 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', 'https://mycompany.com/myapp.php?foo=1&bar=2', body, true)).toBe(
      true,
    );
  });
});

describe('Telnyx’s signature', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  const now = String(Math.floor(Date.now() / 1_000));
  const signed = (timestamp: string, body: string) => sign(null, Buffer.from(`${timestamp}|${body}`), privateKey).toString('base64');
  const fault = (under: string, signature: string, body: string) =>
    faultIn(telnyx, under, { 'telnyx-signature-ed25519': signature, 'telnyx-timestamp': now }, body);
  const official = (body: string, signature: string, timestamp: string) =>
    new TelnyxWebhook(key).verify(body, { 'telnyx-signature-ed25519': signature, 'telnyx-timestamp': timestamp }).then(
      () => true,
      () => false,
    );

  it('is judged as the official library judges it', async () => {
    await fc.assert(
      fc.asyncProperty(value, fc.option(value), fc.constantFrom('', '=', 'x'), async (body, other, tail) => {
        const signature = signed(now, body) + tail;
        const sent = other ?? body;
        expect(fault(key, signature, sent) === undefined).toBe(await official(sent, signature, now));
      }),
    );
  });

  it('is refused under another key, and under what is no key', () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
    for (const wrong of [other, 'not a key', '']) expect(fault(wrong, signed(now, 'a'), 'a')).toBe('signature');
  });
});

const jwt = (secret: string, claims: object, alg = 'HS256') => {
  const part = (of: object) => Buffer.from(JSON.stringify(of)).toString('base64url');
  const head = `${part({ alg, typ: 'JWT' })}.${part(claims)}`;
  return `${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`;
};
const sha256 = (body: string) => createHash('sha256').update(body).digest('hex');

describe('Vonage’s signature', () => {
  it('is judged as the official library judges the token, and covers the body besides', () => {
    fc.assert(
      fc.property(word, value, fc.option(word), fc.option(value), fc.integer({ min: 0, max: 2 }), (secret, body, wrong, other, cut) => {
        const iat = Math.floor(Date.now() / 1_000);
        const token = jwt(wrong ?? secret, { iat, payload_hash: sha256(body) }).slice(0, cut ? -cut : undefined);
        const sent = other ?? body;
        const claims = vonageClaims(secret, token, Buffer.from(sent));
        expect(claims?.iat).toBe(verifySignature(token, secret) && sent === body ? iat : undefined);
      }),
    );
  });

  it.each([
    ['a token without algorithm', jwt('s', { iat: 1, payload_hash: sha256('a') }, 'none'), 'a'],
    ['a body that the token does not name', jwt('s', { iat: 1 }), 'a'],
    ['no time', jwt('s', { payload_hash: sha256('a') }), 'a'],
    ['two parts', 'a.b', ''],
    ['nonsense', '..', ''],
  ])('refuses %s', (_name, token, body) => {
    expect(vonageClaims('s', token, Buffer.from(body))).toBeUndefined();
  });

  it('lets a request without a body go without its hash', () => {
    expect(vonageClaims('s', jwt('s', { iat: 7 }), Buffer.alloc(0))).toEqual({ iat: 7 });
  });
});

describe('jambonz’ signature', () => {
  const official = (secret: string, header: string, body: string) => {
    let error: unknown;
    const check = WebhookResponse.verifySignature(secret) as unknown as (
      request: object,
      reply: object,
      next: (fault?: unknown) => void,
    ) => void;
    check({ headers: { 'jambonz-signature': header }, body }, {}, (fault) => (error = fault));
    return error === undefined;
  };
  const signed = (secret: string, timestamp: number, body: string) =>
    `t=${timestamp},v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;

  it('is judged as the official library judges it', () => {
    fc.assert(
      fc.property(
        word,
        value,
        fc.option(word),
        fc.option(value),
        fc.constantFrom('', ',v1=00', ',v0=1'),
        (secret, body, wrong, other, tail) => {
          const timestamp = Math.floor(Date.now() / 1_000);
          const header = signed(wrong ?? secret, timestamp, body) + tail;
          const sent = other ?? body;
          expect(faultIn(jambonz, secret, { 'jambonz-signature': header }, sent) === undefined).toBe(official(secret, header, sent));
        },
      ),
    );
  });

  it.each(['', 't=', 'v1=00', 't=1', 't=1,v1=', 't=x,v1=00', ',,,'])('refuses %j', (header) => {
    expect(faultIn(jambonz, 's', { 'jambonz-signature': header }, 'a')).toBe('signature');
  });
});

describe('addresses', () => {
  it.each([
    ['176.10.154.199', ['176.10.154.199'], true],
    ['::ffff:176.10.154.199', ['176.10.154.199'], true],
    ['176.10.154.198', ['176.10.154.199'], false],
    ['10.1.2.3', ['10.0.0.0/8'], true],
    ['11.1.2.3', ['10.0.0.0/8'], false],
    ['2001:9b0:2:902::199', ['2001:9b0:2:902::199'], true],
    ['2001:9b0:2:902::198', ['2001:9b0:2:902::/64'], true],
    ['not an address', ['0.0.0.0/0'], false],
    ['10.0.0.1', ['10.0.0.0/99', 'x'], false],
  ])('%s in %j: %s', (address, allowed, listed) => {
    expect(isListed(address, allowed)).toBe(listed);
  });
});
