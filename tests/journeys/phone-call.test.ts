/** Real calls: sipp dials, baresip answers as the provider, Kuule is asked over HTTP with signed requests, and its documents are heard. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { limits } from '#libs/contract/limits.js';
import { eventually, startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { addLine, askAsTwilio, signingSecret } from '#tests/support/phone.js';
import { callUp, type CallerStep } from '#tests/support/phone/caller.js';
import { Engine } from '#tests/support/phone/engine.js';
import { describeOnThePhone } from '#tests/support/phone/parts.js';
import { Provider } from '#tests/support/phone/provider.js';
import { forgetSpoken, loudestSecond } from '#tests/support/phone/sound.js';

/** A key at the next question, while it is still being asked. */
const press = (key: string): CallerStep[] => ['asked', { press: key }];
const inform = (key: string): CallerStep[] => ['asked', { inform: key }];
/** Long enough for a prompt to be heard, and for a key to arrive. */
const pause = { wait: 3 };

/** Ten callers at once, each of whom does something else; the feedback that must come of it, or none. */
const callers: Record<string, { steps: CallerStep[]; feedback?: { rating: number; language: string; answers: object } }> = {
  'rates and speaks': {
    steps: [...press('1'), ...press('4'), ...press('5'), 'recording', 'speak'],
    feedback: { rating: 4, language: 'fi', answers: { ease: 5 } },
  },
  'presses keys that come as SIP INFO': {
    steps: [...inform('2'), ...inform('3'), ...inform('1'), ...inform('2'), ...inform('0')],
    feedback: { rating: 3, language: 'sv', answers: { reasons: ['time'], ease: 2 } },
  },
  'presses wrong keys, and then right ones': {
    steps: [...press('1'), ...press('8'), ...press('*'), ...press('5'), ...press('4'), ...press('0')],
    feedback: { rating: 5, language: 'fi', answers: { ease: 4 } },
  },
  'hangs up at once': { steps: [{ wait: 1 }, 'hang up'] },
  'hangs up before the rating': { steps: [...press('1'), 'asked', pause, 'hang up'] },
  'hangs up after the rating': {
    steps: [...press('1'), ...press('1'), 'asked', pause, 'hang up'],
    feedback: { rating: 1, language: 'fi', answers: {} },
  },
  'hangs up after a question': {
    steps: [...press('1'), ...press('5'), ...press('5'), 'asked', pause, 'hang up'],
    feedback: { rating: 5, language: 'fi', answers: { ease: 5 } },
  },
  'hangs up while speaking': {
    steps: [...press('1'), ...press('4'), ...press('4'), 'recording', 'speak', pause, 'hang up'],
    feedback: { rating: 4, language: 'fi', answers: { ease: 4 } },
  },
  'presses what is no answer three times': { steps: [...press('1'), ...press('9'), ...press('*'), ...press('#')] },
  'says nothing': { steps: [] },
};

const credentials = 'AC-invented:token-invented';

/** The part of the provider's API that serves recordings and deletes them. */
async function recordingsApi(providers: Map<string, Provider>, methods: string[]): Promise<Server> {
  const expected = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const server = createServer((request, response) => {
    const [, sid = ''] = /\/recordings\/(\w+)\./.exec(request.url ?? '') ?? [];
    const keeper = [...providers.values()].find(({ recordings }) => recordings.has(sid));
    const isAllowed = request.headers.authorization === expected;
    methods.push(isAllowed ? (request.method ?? '') : 'refused');
    if (!isAllowed || !keeper) return response.writeHead(isAllowed ? 404 : 401).end();
    if (request.method === 'GET') return response.end(keeper.recordings.get(sid));
    keeper.recordings.delete(sid);
    return response.writeHead(204).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

describeOnThePhone('ten real calls at once', () => {
  let kuule: TestKuule;
  const names = Object.keys(callers);
  const providers = new Map<string, Provider>();
  const engines = new Map<string, Engine>();
  let line: string;
  let api: Server;
  /** How the provider's own API was asked: `GET`, `DELETE`, or `refused` without the line's credentials. */
  const methods: string[] = [];
  const usualBudgetMs: number = limits.phoneBudgetMs;

  beforeAll(async () => {
    // Apologies of a busy machine are another test's matter (tests/failures/phone.test.ts): here every caller is waited for.
    Object.assign(limits, { phoneBudgetMs: 30_000 });
    kuule = await startTestKuule({ env: { KUULE_PRIVATE_TARGETS: '127.0.0.1' } });
    api = await recordingsApi(providers, methods);
    const apiBase = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
    const texts = {
      notice: { fi: 'Kukaan ei vastaa täältä.' },
      rating: { fi: 'Anna arvosana yhdestä viiteen.' },
      comment: { fi: 'Puhu äänimerkin jälkeen.' },
    };
    line = (await addLine(kuule, { provider: 'twilio', credentials, settings: { texts, apiBase } }, { languages: ['fi', 'sv'] })).key;
    const base = `${kuule.baseUrl}/api/v1/phone/twilio/${line}`;
    const options = {
      voiceUrl: `${base}/start`,
      statusUrl: `${base}/ended`,
      authToken: signingSecret,
      recordingsUrl: `${apiBase}/recordings`,
    };
    // The first answer of a process is its slowest; no caller should have to wait for it.
    const warm = await addLine(kuule, { provider: 'twilio' });
    await askAsTwilio(kuule, `/api/v1/phone/twilio/${warm.key}/start`, { CallSid: 'CA0' }, { origin: kuule.baseUrl });
    const calls = await Promise.allSettled(
      names.map(async (name) => {
        const engine = await Engine.start();
        engines.set(name, engine);
        const provider = new Provider(engine, options);
        providers.set(name, provider);
        await callUp(engine.sipPort, callers[name]!.steps, (what, times) =>
          eventually(`${name}: ${what} ${times}`, async () => provider.begun[what] >= times),
        );
        await provider.finished();
      }),
    );
    const failed = calls.flatMap((call, place) => (call.status === 'rejected' ? [[names[place]!, call.reason as Error] as const] : []));
    const told = failed.map(([name, { message }]) => `${name}: ${message.slice(-300)}\n${providers.get(name)?.summary().join('\n') ?? ''}`);
    if (told.length) throw new Error(told.join('\n\n'));
  }, 240_000);
  afterAll(async () => {
    Object.assign(limits, { phoneBudgetMs: usualBudgetMs });
    await Promise.all([...engines.values()].map((engine) => engine.stop()));
    await forgetSpoken();
    await kuule.stop();
    api.close();
  });

  it('5.2 items 1 and 8: answers every request of every call with a document', () => {
    const answers = [...providers.values()].flatMap(({ asked }) => asked.map(({ status }) => status));
    expect(answers.length).toBeGreaterThan(40);
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  it('5.2 items 2, 3, 4 and 15: stores exactly what each caller pressed, and nothing of those who did not rate', async () => {
    const expected = names.flatMap((name) => callers[name]!.feedback ?? []);
    const stored = await kuule.rows<{ rating: number }>(
      'select f.rating, f.language, f.answers from kuule.feedback f join kuule.line l on l.id = f.sender where l.key = $1',
      [line],
    );
    const sorted = (rows: object[]) =>
      rows.map((row) => JSON.stringify(row, ['rating', 'language', 'answers', 'ease', 'reasons', '0'])).sort();
    expect(sorted(stored)).toEqual(sorted(expected));
  });

  it('5.2 item 4: counts those who hung up before a rating as abandoned calls', async () => {
    const [counts] = await kuule.rows<object>(
      `select count(*)::int as offered, count(answered_at)::int as answered, count(rated_at)::int as rated, count(ended_at)::int as ended
       from kuule.call c join kuule.line l on l.id = c.line where l.key = $1`,
      [line],
    );
    const rated = names.filter((name) => callers[name]!.feedback).length;
    expect(counts).toEqual({ offered: 10, answered: 10, rated, ended: 10 });
  });

  it('5.2 item 12: lets each caller hear its prompts', async () => {
    // Who hangs up at once may be gone before the first word.
    for (const [, engine] of [...engines].filter(([name]) => name !== 'hangs up at once')) {
      const file = await engine.heard('enc');
      expect(await loudestSecond(file ?? '')).toBeGreaterThan(0.01);
    }
  });

  it('5.2 item 3: ends by itself, politely, when nobody says anything or presses what is no answer', () => {
    for (const name of ['says nothing', 'presses what is no answer three times']) {
      const documents = providers.get(name)!.asked.map(({ document }) => document);
      expect(documents.findLast((document) => document.includes('<Hangup/>'))).toContain('Kiitos soitosta');
    }
  });

  it('5.2 item 9: fetches what was said after the tone, seals it, and has the provider delete it', async () => {
    const spoke = names.filter((name) => callers[name]!.steps.includes('speak')).length;
    const voices = await eventually('both recordings are here', async () => {
      const rows = await kuule.rows<{ bytes: number }>('select octet_length(sealed) as bytes from kuule.raw_recording');
      return rows.length === spoke && rows;
    });
    for (const { bytes } of voices) expect(bytes).toBeGreaterThan(5_000);
    await eventually('the provider has deleted them', async () => [...providers.values()].every(({ recordings }) => recordings.size === 0));
    expect(methods.filter((method) => method === 'GET')).toHaveLength(spoke);
    expect(methods).not.toContain('refused');
  });

  it('5.2 item 1: shows the ratings in the report at once', async () => {
    const rated = names.filter((name) => callers[name]!.feedback).length;
    await eventually('the report counts them', async () => {
      const { body } = await kuule.send('GET', '/api/console/v1/reports/summary?mode=phone', undefined, kuule.credentials.apiKey);
      return JSON.stringify(body).includes(`"n":${rated}`);
    });
  });
});
