/** From a caller's voice to a comment in the report by way of a person: fetched, heard in the browser, typed, triaged, deleted. */
import type { BrowserContext, Page } from 'playwright-core';
import { CreatePerson } from '#libs/access/create-person.js';
import { BrowserProfile, describeInChromium } from '#tests/support/chromium.js';
import { openConsoleDatabase } from '#tests/support/console.js';
import { eventually, startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { addLine } from '#tests/support/phone.js';
import { TestService, toneWav } from '#tests/support/recording-home.js';
import { expectAccessible } from '#tests/support/screen.js';
import { speakAfterTone } from '#tests/support/spoken-call.js';

const typed = 'Odotin jonossa kaksi tuntia, ja nimeni on Matti Virtanen.';

describeInChromium('a spoken comment that a person types', () => {
  let kuule: TestKuule;
  let provider: TestService;
  let profile: BrowserProfile;
  let browser: BrowserContext;
  let page: Page;
  let line: string;
  let person: { email: string; password: string };

  beforeAll(async () => {
    kuule = await startTestKuule({ env: { KUULE_PRIVATE_TARGETS: '127.0.0.0/8' } });
    provider = await TestService.open();
    provider.answer = ({ method }, response) =>
      void response.writeHead(method === 'DELETE' ? 204 : 200).end(method === 'DELETE' ? '' : toneWav(2));
    line = (await addLine(kuule, { provider: 'twilio', credentials: 'AC1:token', settings: { apiBase: provider.origin } })).key;
    const database = await openConsoleDatabase(kuule.database);
    const [demo] = await kuule.rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
    const email = 'typist@demo.example';
    const { password } = await new CreatePerson(database).execute({
      organisation: demo?.id ?? '',
      email,
      name: 'Testi Kirjuri',
      role: 'transcriber',
    });
    person = { email, password: password as string };
    await database.close();
    profile = await BrowserProfile.create();
    browser = await profile.open({
      locale: 'en-GB',
      viewport: { width: 1440, height: 900 },
      args: ['--autoplay-policy=no-user-gesture-required'],
    });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await profile.delete();
    provider.close();
    await kuule.stop();
  });

  /** A call with a rating of 2 and something said after the tone; waits until it is offered. */
  async function call(): Promise<string> {
    await speakAfterTone(kuule, line, provider);
    const found = await eventually('the recording is offered', async () => {
      const [row] = await kuule.rows<{ feedback: string }>(
        'select feedback from kuule.recording where offered_at is not null and transcribed_at is null order by noted_at desc limit 1',
      );
      return row;
    });
    return found.feedback;
  }

  async function picture(name: string): Promise<void> {
    const folder = process.env.KUULE_TEST_PICTURES;
    if (!folder) return;
    for (const width of [1440, 820, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }

  it('is heard, typed with the keyboard, and becomes a redacted comment; the voice is gone here and there', async () => {
    const feedback = await call();
    await page.goto(`${kuule.baseUrl}/console/`);
    await page.getByLabel('E-mail').fill(person.email);
    await page.getByLabel('Password').fill(person.password);
    await page.keyboard.press('Enter');
    await page.getByText('1 recording is waiting.').waitFor();
    await expectAccessible(page);
    await picture('transcripts');

    await page.getByRole('button', { name: 'Listen' }).focus();
    await page.keyboard.press('Enter');
    const audio = page.locator('audio');
    await audio.waitFor();
    await page.waitForFunction('document.querySelector("audio").duration > 1.9');
    expect(await page.evaluate<number>('document.querySelector("audio").duration')).toBeCloseTo(2, 1);

    await page.getByLabel('What was said').fill(typed);
    await page.getByText('1,943 characters left').waitFor();
    await picture('transcripts-typing');
    await page.getByLabel('What was said').press('Control+Enter');
    await page.getByText('No recordings are waiting.').waitFor();
    await picture('transcripts-none');

    const comment = await eventually('it is triaged', async () => {
      const [row] = await kuule.rows<{ text: string }>('select text from kuule.comment_text where feedback = $1', [feedback]);
      return row;
    });
    expect(comment.text).toContain('kaksi tuntia');
    expect(comment.text).not.toContain('Virtanen');
    expect(await kuule.rows('select rating from kuule.feedback where id = $1', [feedback])).toEqual([{ rating: 2 }]);
    expect(await kuule.rows('select from kuule.raw_recording')).toHaveLength(0);
    await eventually('it is deleted at the provider', async () => provider.asked.some(({ method }) => method === 'DELETE'));
    expect(await kuule.rows("select action, actor_kind, count from kuule.audit where action like 'recording.%' order by at")).toEqual([
      { action: 'recording.play', actor_kind: 'person', count: 1 },
      { action: 'recording.transcribe', actor_kind: 'person', count: 1 },
    ]);
  });

  it('that says nothing is closed, and the rating stays', async () => {
    const feedback = await call();
    await page.reload();
    await page.getByRole('button', { name: 'Nothing was said' }).click();
    await page.getByText('No recordings are waiting.').waitFor();
    await eventually('the voice is gone', async () => (await kuule.rows('select from kuule.raw_recording')).length === 0);
    expect(
      await kuule.rows(
        'select r.transcript_source as source, f.rating, f.comment_received_at as commented from kuule.recording r join kuule.feedback f on f.id = r.feedback where f.id = $1',
        [feedback],
      ),
    ).toEqual([{ source: 'nothing', rating: 2, commented: null }]);
  });

  it('is behind tickets that are good once, for their purpose, and for minutes', async () => {
    const feedback = await call();
    const [row] = await kuule.rows<{ id: string }>('select id from kuule.recording where feedback = $1', [feedback]);
    const ticket = async (purpose: string) => {
      const answer = await page.evaluate(
        async ([id, asked]) => {
          const response = await fetch(`/api/console/v1/recordings/${id}/tickets`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ purpose: asked }),
          });
          return (await response.json()) as { ticket: string };
        },
        [row?.id, purpose],
      );
      return answer.ticket;
    };
    const hear = async (held: string) => (await fetch(`${kuule.baseUrl}/api/v1/recordings/${held}`)).status;
    const send = async (held: string, body: unknown) =>
      (
        await fetch(`${kuule.baseUrl}/api/v1/recordings/${held}/transcript`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).status;
    const play = await ticket('play');
    expect(await send(play, { text: 'Ei tällä.' })).toBe(410);
    expect(await hear(play)).toBe(200);
    expect(await hear(play)).toBe(410);
    expect(await hear('kr_made-up')).toBe(410);
    const write = await ticket('transcript');
    expect(await hear(write)).toBe(410);
    expect(await send(write, { text: 'x'.repeat(2_001) })).toBe(422);
    expect(await send(write, { text: '' })).toBe(422);
    expect(await send(write, { text: 'a\0b' })).toBe(422);
    const late = await ticket('transcript');
    await kuule.rows(
      "update kuule.recording_ticket set until = now() - interval '1 second' where used_at is null and purpose = 'transcript'",
    );
    expect(await send(late, { text: 'Myöhässä.' })).toBe(410);
    const [first, second] = [await ticket('transcript'), await ticket('transcript')];
    expect(await send(first, { text: 'Ensimmäinen.' })).toBe(204);
    expect(await send(second, { text: 'Toinen.' })).toBe(409);
    expect(await send(first, { text: 'Ensimmäinen.' })).toBe(410);
  });

  it('is nothing that a manager’s key, or a transcriber elsewhere in the console, may see', async () => {
    const { status } = await kuule.send('GET', '/api/console/v1/recordings', undefined, kuule.credentials.apiKey);
    expect(status).toBe(403);
    const paths = ['comments', 'reports/summary', 'quality'];
    const seen = await page.evaluate(
      async (asked) => Promise.all(asked.map(async (path) => (await fetch(`/api/console/v1/${path}`)).status)),
      paths,
    );
    expect(seen).toEqual([403, 403, 403]);
  });
});
