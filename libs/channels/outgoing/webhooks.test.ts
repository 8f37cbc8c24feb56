/** Where webhooks may go, and how they are kept. */
import { randomBytes } from 'node:crypto';
import { createServer as createTcpServer, type Server } from 'node:net';
import { limits } from '#libs/contract/limits.js';
import { Outside } from '#libs/platform/outside.js';
import { Secrets } from '#libs/platform/secrets.js';
import { allowed, nobody, Outbox } from '#tests/support/outbox.js';
import { verified } from '#tests/support/receiver.js';
import { CreateWebhook } from './create-webhook.js';
import { DeliverWebhooks } from './deliver-webhooks.js';
import { ReadWebhooks } from './read-webhooks.js';
import { RotateWebhook } from './rotate-webhook.js';
import { TestWebhook } from './test-webhook.js';
import { TrimWebhookLog } from './trim-webhook-log.js';

const outbox = Outbox.forTests();

describe('outgoing webhooks go nowhere private', () => {
  it.each([
    ['https://127.0.0.1/', 'address'],
    ['https://localhost:1/', 'address'],
    ['https://10.1.2.3/hook', 'address'],
    ['https://169.254.169.254/latest', 'address'],
    ['https://[::1]/', 'address'],
  ])('%s is refused: %s', async (url, verdict) => {
    await outbox.add(url);
    await outbox.tell();
    await outbox.round(outbox.delivery([]));
    expect(await outbox.verdicts()).toEqual([{ verdict, status: null }]);
  });

  it('a name that leads to this machine is refused, and nobody is connected to', async () => {
    let connections = 0;
    const server: Server = createTcpServer((socket) => (connections++, socket.destroy()));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    await outbox.add(`https://localhost:${port}/`);
    await outbox.tell();
    await outbox.round(outbox.delivery([]));
    expect(await outbox.verdicts()).toEqual([{ verdict: 'address', status: null }]);
    expect(connections).toBe(0);
    server.close();
  });

  it('plain http is for addresses that the operator allows', async () => {
    await outbox.add('http://192.0.2.1/');
    await outbox.add();
    await outbox.tell();
    await outbox.round(outbox.delivery([]));
    expect(await outbox.verdicts()).toEqual([
      { verdict: 'scheme', status: null },
      { verdict: 'scheme', status: null },
    ]);
    await outbox.house.query('truncate kuule.webhook cascade');
    await outbox.add('http://93.184.216.34/');
    await outbox.tell();
    await outbox.round();
    expect((await outbox.verdicts()).at(-1)).toEqual({ verdict: 'address', status: null });
  });
});

describe('outgoing webhooks are kept', () => {
  it('with a secret that is rotated: two signatures for a day', async () => {
    const { id, secret } = await outbox.add();
    const { secret: next } = await new RotateWebhook(outbox.console).execute(outbox.town, id, nobody);
    await outbox.tell();
    await outbox.round();
    const [both] = outbox.receiver.received;
    expect(String(both?.headers['webhook-signature']).split(' ')).toHaveLength(2);
    verified(both!, secret);
    verified(both!, next);
    await outbox.pass('25 h');
    await outbox.tell();
    await outbox.round();
    verified(outbox.receiver.received[1]!, next);
    expect(() => verified(outbox.receiver.received[1]!, secret)).toThrow();
  });

  it('with a test message, whose verdict is then in the log', async () => {
    const { id, secret } = await outbox.add();
    const { message } = await new TestWebhook(outbox.console).execute(outbox.town, id, nobody);
    expect(await new ReadWebhooks(outbox.console).messages(outbox.town, id, 10)).toMatchObject([
      { id: message, type: 'webhook.test', last: null },
    ]);
    await outbox.round();
    expect(verified(outbox.receiver.received[0]!, secret)).toMatchObject({ type: 'webhook.test', data: { webhook: id } });
    expect(await new ReadWebhooks(outbox.console).messages(outbox.town, id, 10)).toMatchObject([
      { id: message, attempts: 1, last: { verdict: 'delivered', status: 204 }, nextAt: null },
    ]);
  });

  it('and say so when the worker has another key', async () => {
    await outbox.add();
    await outbox.tell();
    await outbox.round(new DeliverWebhooks(outbox.worker, new Outside(allowed), new Secrets(randomBytes(32))));
    expect(await outbox.verdicts()).toEqual([{ verdict: 'secret', status: null }]);
    expect(outbox.receiver.received).toEqual([]);
  });

  it('with a log of thirty days', async () => {
    await outbox.add();
    await outbox.tell();
    await outbox.round();
    await outbox.tell();
    await outbox.house.query("update kuule.webhook_message set released_at = now() - interval '31 days' where delivered_at is not null");
    expect(await new TrimWebhookLog(outbox.worker).execute()).toBe(1);
    expect([(await outbox.messages()).length, (await outbox.verdicts()).length]).toEqual([1, 0]);
  });

  it.each([
    ['ftp://example.org/', 'url'],
    ['example.org', 'url'],
    ['https://user:word@example.org/', 'url'],
  ])('but not at %s', async (url, field) => {
    await expect(outbox.add(url)).rejects.toMatchObject({ code: 'INVALID_FIELDS', errors: [{ field }] });
  });

  it('at most so many, each with its own name', async () => {
    const create = (name: string) =>
      new CreateWebhook(outbox.console).execute(
        { organisation: outbox.town, name, url: outbox.receiver.url, events: ['feedback.triaged'] },
        nobody,
      );
    for (let n = 0; n < limits.webhooks - 1; n++) await create(`number ${n}`);
    await expect(create('number 0')).rejects.toMatchObject({ code: 'INVALID_FIELDS', errors: [{ field: 'name' }] });
    await create('the last');
    await expect(create('one more')).rejects.toMatchObject({ code: 'INVALID_FIELDS', errors: [{ field: 'name' }] });
  });
});
