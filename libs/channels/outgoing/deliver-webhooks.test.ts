/** How often webhooks are tried, and what a receiver has to bear. Real receivers; time is moved in the database. */
import { randomUUID } from 'node:crypto';
import { limits } from '#libs/contract/limits.js';
import { eventually } from '#tests/support/kuule.js';
import { allowed, nobody, Outbox } from '#tests/support/outbox.js';
import { Receiver, verified } from '#tests/support/receiver.js';
import { ReplayMessage } from './replay-message.js';
import { SwitchWebhook } from './switch-webhook.js';
import { WarnOfWebhooks } from './warn-of-webhooks.js';

const outbox = Outbox.forTests();

describe('outgoing webhooks are tried again', () => {
  it('on the schedule of the specification, signed anew under the same id, then given up', async () => {
    const { secret } = await outbox.add();
    outbox.receiver.answer = () => ({ status: 500 });
    await outbox.tell();
    const waits = [];
    for (let n = 0; n < 10; n++) {
      await outbox.round();
      await outbox.round();
      expect(outbox.receiver.received).toHaveLength(n + 1);
      const { rows } = await outbox.house.query(
        'select extract(epoch from due_at - (select max(at) from kuule.webhook_attempt)) as wait, given_up_at from kuule.webhook_message',
      );
      if (rows[0]?.given_up_at === null) waits.push(Number(rows[0].wait));
      await outbox.pass(`${(limits.webhookRetrySeconds[n] ?? 0) * 1.1 + 1} s`);
    }
    const expected = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
    expect(waits.map((wait, n) => Math.abs(wait / expected[n]! - 1) <= 0.1001)).toEqual(expected.map(() => true));
    expect(new Set(outbox.receiver.ids).size).toBe(1);
    expect(await outbox.messages()).toMatchObject([{ attempts: 10, given_up_at: expect.any(Date), delivered_at: null }]);
    for (const each of outbox.receiver.received) verified(each, secret);
    await outbox.round();
    expect(outbox.receiver.received).toHaveLength(10);
  });

  it('after a receiver was down for an hour: delivered once it is back, with the same id', async () => {
    const { secret } = await outbox.add();
    await outbox.tell();
    await outbox.receiver.down();
    for (const wait of ['6 s', '6 min', '35 min']) {
      await outbox.round();
      await outbox.pass(wait);
    }
    expect((await outbox.verdicts()).map(({ verdict }) => verdict)).toEqual(['network', 'network', 'network']);
    const [waiting] = await outbox.messages();
    expect((await outbox.webhook())?.failingSince).not.toBeNull();
    await outbox.receiver.up();
    await outbox.round();
    expect(outbox.receiver.ids).toEqual([waiting?.id]);
    verified(outbox.receiver.received[0]!, secret);
    expect((await outbox.webhook())?.failingSince).toBeNull();
  });

  it('after a worker died between sending and writing down: at least once, with the same id', async () => {
    await outbox.add();
    await outbox.tell();
    const dying = await outbox.openWorker();
    const dead = outbox.delivery(allowed, dying);
    outbox.receiver.answer = async () => {
      outbox.receiver.answer = () => ({ status: 200 });
      await dying.close();
      return { status: 200 };
    };
    await outbox.round(dead);
    expect(await outbox.verdicts()).toEqual([]);
    await outbox.round();
    expect(outbox.receiver.received).toHaveLength(1);
    await outbox.pass('2 minutes');
    await outbox.round();
    expect(outbox.receiver.ids).toEqual([outbox.receiver.ids[0], outbox.receiver.ids[0]]);
    expect((await outbox.messages())[0]?.delivered_at).toEqual(expect.any(Date));
  });

  it('once more by hand, under the same id', async () => {
    const { id } = await outbox.add();
    await outbox.tell();
    await outbox.round();
    await new ReplayMessage(outbox.console).execute(outbox.town, id, outbox.receiver.ids[0]!, nobody);
    await outbox.round();
    expect(outbox.receiver.ids).toEqual([outbox.receiver.ids[0], outbox.receiver.ids[0]]);
    await expect(new ReplayMessage(outbox.console).execute(outbox.town, id, randomUUID(), nobody)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('outgoing webhooks mind the receiver', () => {
  it('that answers 410: it is switched off, people are told, and what waited goes when it is switched on again', async () => {
    const { id } = await outbox.add();
    outbox.receiver.answer = () => ({ status: 410 });
    await outbox.tell();
    await outbox.round();
    expect(await outbox.webhook()).toMatchObject({ disabledBecause: 'gone', disabledAt: expect.any(Date), waiting: 1 });
    expect(await new WarnOfWebhooks(outbox.worker).find()).toMatchObject([{ webhook: id, gone: true }]);
    await outbox.pass('1 day');
    await outbox.round();
    expect(outbox.receiver.received).toHaveLength(1);
    outbox.receiver.answer = () => ({ status: 200 });
    await new SwitchWebhook(outbox.console).execute(outbox.town, id, true, nobody);
    await outbox.round();
    expect(outbox.receiver.ids).toEqual([outbox.receiver.ids[0], outbox.receiver.ids[0]]);
    expect(await new WarnOfWebhooks(outbox.worker).find()).toEqual([]);
  });

  it.each([429, 502, 503, 504])('that answers %s: nothing more for a minute, whatever else is due', async (status) => {
    await outbox.add();
    outbox.receiver.answer = () => ({ status });
    await outbox.tell();
    await outbox.round();
    await outbox.tell();
    await outbox.pass('30 s');
    await outbox.round();
    expect(outbox.receiver.received).toHaveLength(1);
    outbox.receiver.answer = () => ({ status: 200 });
    await outbox.pass('40 s');
    await outbox.round();
    expect(await outbox.verdicts()).toEqual([
      { verdict: 'busy', status },
      { verdict: 'delivered', status: 200 },
      { verdict: 'delivered', status: 200 },
    ]);
  });

  it('that says for how long (Retry-After)', async () => {
    await outbox.add();
    outbox.receiver.answer = () => ({ status: 429, headers: { 'retry-after': '7200' } });
    await outbox.tell();
    await outbox.round();
    await outbox.pass('110 min');
    await outbox.round();
    expect(outbox.receiver.received).toHaveLength(1);
    await outbox.pass('11 min');
    await outbox.round();
    expect(outbox.receiver.received).toHaveLength(2);
  });

  it.each([
    [301, 'redirect'],
    [404, 'refused'],
    [500, 'refused'],
  ])('that answers %i, which is no delivery', async (status, verdict) => {
    const other = await new Receiver().up();
    await outbox.add();
    outbox.receiver.answer = () => ({ status, headers: { location: other.url } });
    await outbox.tell();
    await outbox.round();
    expect(await outbox.verdicts()).toEqual([{ verdict, status }]);
    expect(other.received).toEqual([]);
    await other.down();
  });

  it('that hangs: it gets few at once and one at a time later, and others get theirs meanwhile', async () => {
    const healthy = await new Receiver().up();
    const open = new Set<() => void>();
    let most = 0;
    outbox.receiver.answer = async () => {
      await new Promise<void>((done) => {
        open.add(done);
        most = Math.max(most, open.size);
      });
      return 'cut' as const;
    };
    await outbox.add();
    await outbox.add(healthy.url);
    for (let n = 0; n < 10; n++) await outbox.tell();
    await outbox.deliver.execute();
    await eventually('the healthy one has all', async () => healthy.received.length === 10 && open.size === 4);
    expect(new Set(healthy.ids).size).toBe(10);
    await outbox.delivery().execute();
    expect([most, outbox.receiver.received.length]).toEqual([4, 4]);
    // From now on it fails: one at a time, by however many workers.
    const let1 = () => open.forEach((done) => (open.delete(done), done()));
    let1();
    await eventually('one is asked', async () => outbox.receiver.received.length === 5);
    await outbox.delivery().execute();
    expect(outbox.receiver.received).toHaveLength(5);
    outbox.receiver.answer = () => 'cut';
    let1();
    await outbox.deliver.settled();
    await healthy.down();
  });

  it('that is dead, with a hundred messages: each is tried, none is lost, nobody waits', async () => {
    const healthy = await new Receiver().up();
    const { id } = await outbox.add();
    await outbox.add(healthy.url);
    await outbox.receiver.down();
    for (let n = 0; n < 100; n++) await outbox.tell();
    await outbox.round();
    expect(healthy.received).toHaveLength(100);
    await outbox.receiver.up();
    await outbox.pass('6 s');
    await outbox.round();
    expect(new Set(outbox.receiver.ids).size).toBe(100);
    expect(outbox.receiver.received).toHaveLength(100);
    const { rows } = await outbox.house.query(
      'select count(*) as n from kuule.webhook_message where webhook = $1 and delivered_at is not null',
      [id],
    );
    expect(rows).toEqual([{ n: 100 }]);
    await healthy.down();
  });

  it('whom several workers serve: never twice at the same moment', async () => {
    await outbox.add();
    for (let n = 0; n < 60; n++) await outbox.tell();
    const workers = [outbox.delivery(), outbox.delivery(), outbox.delivery()];
    await Promise.all(workers.map((each) => outbox.round(each)));
    await Promise.all(workers.map((each) => outbox.round(each)));
    expect(outbox.receiver.received).toHaveLength(60);
    expect(new Set(outbox.receiver.ids).size).toBe(60);
  });
});
