/** Outgoing webhooks with a whole Kuule: from a comment to a receiver, and an administrator who keeps them in the console. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Role } from '#libs/contract/codes.js';
import type { Problem } from '#libs/contract/errors.js';
import type { NewWebhookSecret, WebhookBody, Webhooks } from '#libs/contract/webhook.js';
import { describeInChromium } from '#tests/support/chromium.js';
import { eventually, queueUrls, startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { Receiver, verified } from '#tests/support/receiver.js';
import { openConsole, signIn, type SignedIn } from '#tests/support/reviewer.js';
import { expectAccessible, screenForTests } from '#tests/support/screen.js';

const env = { KUULE_PRIVATE_TARGETS: '127.0.0.0/8' };
/** A new person of the role in the demo's organisation. */
const comment = (kuule: TestKuule, words: string, rating = 2, touchpoint = 'city-chat') =>
  kuule.send('PUT', `/api/v1/feedback/${randomUUID()}`, { touchpoint, rating, comment: words }, kuule.credentials.serverKey);

describe.each(Object.keys(queueUrls))('outgoing webhooks, with the queue on %s', (queue) => {
  let kuule: TestKuule;
  let receiver: Receiver;
  let ask: SignedIn['ask'];
  beforeAll(async () => {
    kuule = await startTestKuule({ queue, env });
    await kuule.rows("update kuule.touchpoint set show_comments = 'at-once'");
    receiver = await new Receiver().up();
    ({ ask } = await signIn(kuule, 'administrator'));
  });
  afterAll(async () => {
    await receiver.down();
    await kuule.stop();
  });
  beforeEach(async () => {
    await kuule.empty('webhook');
    receiver.received.length = 0;
    receiver.answer = () => ({ status: 204 });
  });

  const add = async (url = receiver.url) =>
    (await ask<NewWebhookSecret>('POST', 'webhooks', { name: randomUUID(), url, events: ['feedback.triaged', 'complaint.candidate'] }))
      .body;
  const verdictOf = (webhook: string) =>
    eventually('it has a verdict', async () => {
      const { body } = await ask<{ items: { last: { verdict: string } | null }[] }>('GET', `webhooks/${webhook}/messages`);
      return body.items[0]?.last?.verdict;
    });

  it('5.3 item 15: verified by the official library; down for an hour and delivered once it is back; 410 switches off; private refused', async () => {
    const { id, secret } = await add();
    await receiver.down();
    expect((await comment(kuule, 'Teen virallisen valituksen. Odotin kaksi tuntia.')).status).toBe(201);
    await eventually('it was tried', async () => (await kuule.rows('select from kuule.webhook_attempt')).length >= 2);
    const tried = await kuule.rows<{ id: string }>('select id from kuule.webhook_message order by id');
    await receiver.up();
    await kuule.rows("update kuule.webhook_message set due_at = due_at - interval '1 hour'");
    await eventually('it is delivered', async () => receiver.received.length >= tried.length);
    expect(receiver.ids.toSorted()).toEqual(tried.map((message) => message.id));
    const bodies = receiver.received.map((each) => verified<WebhookBody>(each, secret));
    expect(bodies.map(({ type }) => type).toSorted()).toEqual(['complaint.candidate', 'feedback.triaged']);
    expect(bodies[0]?.data).toMatchObject({ organisation: 'demo', touchpoint: 'city-chat', mode: 'chat', rating: 'low' });
    expect(bodies[0]?.data.link).toMatch(/^\/console\/\?from=.*touchpoint=city-chat/);

    receiver.answer = () => ({ status: 410 });
    await ask('POST', `webhooks/${id}/test`, {});
    await eventually('it is off', async () => {
      const { body } = await ask<Webhooks>('GET', 'webhooks');
      return body.webhooks[0]?.disabledBecause === 'gone';
    });

    const inside = await add('https://10.0.0.1/hook');
    await ask('POST', `webhooks/${inside.id}/test`, {});
    expect(await verdictOf(inside.id)).toBe('address');
  });

  it('tell nothing of a rating without a comment, and nothing is in the queue', async () => {
    await add();
    await kuule.send('PUT', `/api/v1/feedback/${randomUUID()}`, { touchpoint: 'city-chat', rating: 1 }, kuule.credentials.serverKey);
    await comment(kuule, 'Kiitos, hyvin sujui.', 5);
    await eventually('the comment was told', async () => receiver.received.length > 0);
    expect(await kuule.rows('select from kuule.webhook_message')).toHaveLength(1);
  });

  it('are for administrators of the organisation, leave an audit row each, and show no secret twice', async () => {
    const { id, secret } = await add();
    for (const path of ['test', 'disable', 'enable']) expect((await ask('POST', `webhooks/${id}/${path}`, {})).status).toBeLessThan(300);
    const rotated = await ask<NewWebhookSecret>('POST', `webhooks/${id}/rotate`, {});
    const read = await ask<Webhooks>('GET', 'webhooks');
    expect(JSON.stringify(read.body)).not.toContain(secret);
    expect(JSON.stringify(read.body)).not.toContain(rotated.body.secret);
    const audit = await kuule.rows<{ action: string }>("select action from kuule.audit where filter->>'webhook' = $1 order by at", [id]);
    expect(audit.map(({ action }) => action)).toEqual([
      'webhook.add',
      'webhook.test',
      'webhook.disable',
      'webhook.enable',
      'webhook.rotate',
    ]);
    const asManager = await kuule.send('GET', '/api/console/v1/webhooks', undefined, kuule.credentials.apiKey);
    expect(asManager.status).toBe(403);
    for (const path of ['test', 'rotate', 'disable', 'enable', `messages/${randomUUID()}/replay`]) {
      expect((await ask<Problem>('POST', `webhooks/${randomUUID()}/${path}`, {})).body.code).toBe('NOT_FOUND');
    }
    expect((await ask<Problem>('GET', `webhooks/${randomUUID()}/messages`)).status).toBe(404);
  });

  it.each([
    [{ name: 'x', url: 'ftp://example.org/', events: ['feedback.triaged'] }, 'url'],
    [{ name: '', url: 'https://example.org/', events: ['feedback.triaged'] }, 'name'],
    [{ name: 'x', url: 'https://example.org/', events: ['feedback.read'] }, 'events.0'],
    [{ name: 'x', url: 'https://example.org/', events: ['feedback.triaged', 'feedback.triaged'] }, 'events'],
    [{ name: 'x', url: 'https://example.org/', events: [] }, 'events'],
  ])('are not made of %j', async (body, field) => {
    const answer = await ask<Problem>('POST', 'webhooks', body);
    expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([422, field]);
  });
});

describeInChromium('webhooks in the console', () => {
  const screen = screenForTests();
  let kuule: TestKuule;
  let receiver: Receiver;
  let page: Page;
  beforeAll(async () => {
    kuule = await startTestKuule({ env });
    receiver = await new Receiver().up();
  });
  afterAll(async () => {
    await receiver.down();
    await kuule.stop();
  });
  beforeEach(async () => {
    page = screen.page;
  });

  const open = (role: Role) => openConsole(kuule, page, role, '?page=channels');

  it('are made, tried, sent again, changed over, and switched on again after a 410', async () => {
    await open('administrator');
    await page.getByText('There are no webhooks yet.').waitFor();
    await page.getByText('Add a webhook').click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Give a name and an address').waitFor();
    const part = page.getByRole('region', { name: 'Outgoing webhooks' });
    await part.getByLabel('Name').fill('Case system');
    await page.getByLabel('Address of the receiver').fill('case system');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('The address cannot be used.').waitFor();
    await page.getByLabel('Address of the receiver').fill(receiver.url);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const box = part.locator('.shown-once');
    const secret = (await box.locator('code').textContent()) ?? '';
    expect(secret).toMatch(/^whsec_/);
    await expectAccessible(page);
    await box.getByRole('button', { name: 'Done' }).click();
    await box.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByText('Delivered.').waitFor();
    expect(verified(receiver.received[0]!, secret)).toMatchObject({ type: 'webhook.test' });
    await page.getByRole('button', { name: /^Send again/ }).click();
    await eventually('it came again', async () => receiver.received.length === 2);
    expect(new Set(receiver.ids).size).toBe(1);

    await part.getByRole('button', { name: 'New secret' }).click();
    const next = (await box.locator('code').textContent()) ?? '';
    expect(next).not.toBe(secret);
    await page.getByText('Messages are signed with the former secret too until').waitFor();

    receiver.answer = () => ({ status: 410 });
    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByText('the receiver answered that it takes no more messages').waitFor();
    verified(receiver.received[2]!, secret);
    verified(receiver.received[2]!, next);
    await expectAccessible(page);
    receiver.answer = () => ({ status: 200 });
    await page.getByRole('button', { name: 'Switch on' }).click();
    await eventually('what waited came', async () => receiver.received.length === 4);
    await page.getByText('It works.').waitFor();
  });

  it('are on a page without sideways scrolling at 320 px', async () => {
    await open('administrator');
    await page.setViewportSize({ width: 320, height: 700 });
    await page
      .getByRole('button', { name: /^Send again/ })
      .first()
      .waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await expectAccessible(page);
  });

  it('are no page for managers', async () => {
    await open('manager');
    await page.getByText('You have no right to see this.').waitFor();
    expect(await page.getByRole('link', { name: 'Channels' }).count()).toBe(0);
  });
});
