/** What webhooks tell: ids, codes and counts, of whom and when. */
import { randomBytes } from 'node:crypto';
import type { WebhookBody, WebhookFeedback } from '#libs/contract/webhook.js';
import { nobody, Outbox, triaged } from '#tests/support/outbox.js';
import { verified } from '#tests/support/receiver.js';
import { ReadWebhooks } from './read-webhooks.js';
import { recordEvents } from './record-events.js';
import { ReplayMessage } from './replay-message.js';
import { SwitchWebhook } from './switch-webhook.js';

const complaint = { theme: 'complaints', facet: 'new', polarity: 'neg', confidence: 0.9 };

const outbox = Outbox.forTests();

describe('outgoing webhooks tell', () => {
  it('ids, codes and counts, signed as both official libraries expect', async () => {
    const { secret } = await outbox.add();
    const id = await outbox.tell({
      themes: [triaged('', '').themes[0]!, { theme: 'cost', polarity: 'neg', confidence: 0.4, unsure: true }],
    });
    await outbox.round();
    expect(outbox.receiver.received).toHaveLength(1);
    const body = verified(outbox.receiver.received[0]!, secret);
    const { data } = body;
    expect(body).toEqual({ type: 'feedback.triaged', timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/), data });
    expect(data).toEqual({
      organisation: outbox.desk.key.replace(/-chat$/, ''),
      feedback: id,
      touchpoint: outbox.desk.key,
      mode: 'chat',
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      rating: 'low',
      themes: [{ theme: 'time', polarity: 'neg' }],
      urgent: false,
      link: `https://feedback.example/console/?from=${data.day}&to=${data.day}&touchpoint=${outbox.desk.key}`,
    } satisfies WebhookFeedback);
    expect(outbox.receiver.received[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'Kuule' });
    expect(() => verified(outbox.receiver.received[0]!, `whsec_${randomBytes(32).toString('base64')}`)).toThrow();
    expect(await outbox.messages()).toMatchObject([{ attempts: 1, given_up_at: null, delivered_at: expect.any(Date) }]);
  });

  it('a complaint candidate besides, to whoever asked for it', async () => {
    const { secret } = await outbox.add(outbox.receiver.url, ['complaint.candidate']);
    await outbox.tell();
    await outbox.tell({ themes: [{ ...complaint, unsure: true }] });
    const id = await outbox.tell({ themes: [complaint], urgent: ['threat'] }, { rating: 5 });
    await outbox.round();
    expect(outbox.receiver.received.map((each) => verified(each, secret))).toMatchObject([
      {
        type: 'complaint.candidate',
        data: { feedback: id, rating: 'high', urgent: true, link: expect.stringMatching(/complaint=true$/) },
      },
    ]);
  });

  it('nothing of sensitive comments and of those of low assurance', async () => {
    await outbox.add();
    await outbox.tell({ sensitive: true, themes: [complaint], urgent: ['self-harm'] });
    await outbox.tell({ assurance: 'low' });
    expect(await outbox.messages()).toEqual([]);
  });

  it('no other organisation, and nobody while switched off', async () => {
    const { id } = await outbox.add();
    const elsewhere = await outbox.house.addTouchpoint(
      await outbox.house.addOrganisation(`other-${id.slice(0, 8)}`),
      `other-${id.slice(0, 8)}`,
    );
    await outbox.tell({}, {}, elsewhere);
    await new SwitchWebhook(outbox.console).execute(outbox.town, id, false, nobody);
    await outbox.tell();
    expect(await outbox.messages()).toEqual([]);
  });

  it('what a touchpoint shows the next day only on the next day, without its minute; urgent ones at once', async () => {
    const { id: only } = await outbox.add();
    const kiosk = await outbox.house.addTouchpoint(outbox.town, `${outbox.desk.key}-kiosk`, { showComments: 'next-day' });
    const id = await outbox.tell({}, {}, kiosk);
    await outbox.round();
    expect(outbox.receiver.received).toEqual([]);
    const [held] = await outbox.messages();
    const { rows } = await outbox.house.query(
      `select ((now() at time zone 'Europe/Helsinki')::date + 1)::timestamp at time zone 'Europe/Helsinki' as midnight`,
    );
    const midnight = rows[0]?.midnight as Date;
    expect(held?.released_at).toEqual(midnight);
    expect((JSON.parse(String(held?.body)) as WebhookBody).timestamp).toBe(midnight.toISOString().replace('.000', ''));
    // Neither looking at the log nor switching off and on gives it away earlier.
    expect(await new ReadWebhooks(outbox.console).messages(outbox.town, only, 10)).toEqual([]);
    await new SwitchWebhook(outbox.console).execute(outbox.town, only, true, nobody);
    await expect(new ReplayMessage(outbox.console).execute(outbox.town, only, String(held?.id), nobody)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await outbox.tell({ urgent: ['person-in-danger'] }, {}, kiosk);
    await outbox.round();
    expect(outbox.receiver.received).toHaveLength(1);
    expect(outbox.receiver.received[0]?.body).not.toContain(id);
    await outbox.pass('1 day');
    await outbox.round();
    expect(outbox.receiver.received[1]?.body).toContain(id);
  });

  it('nothing when the transaction of triage is rolled back', async () => {
    await outbox.add();
    const id = await outbox.house.addFeedback(outbox.desk, { at: new Date().toISOString(), comment: {} });
    const failing = outbox.worker.transaction(async (tx) => {
      await recordEvents(undefined)(tx, [triaged(id, outbox.town)]);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await outbox.messages()).toEqual([]);
  });

  it('a body of at most 20 kB, whatever the comment says', async () => {
    await outbox.add();
    const themes = ['time', 'staff', 'digital', 'complaints', 'information', 'premises', 'outcome', 'cost'];
    await outbox.tell({ redacted: 'x'.repeat(2_000), themes: themes.map((theme) => ({ ...complaint, theme })) });
    const bodies = (await outbox.messages()).map(({ body }) => Buffer.byteLength(String(body)));
    expect(bodies).toHaveLength(2);
    expect(Math.max(...bodies)).toBeLessThan(20_000);
  });
});
