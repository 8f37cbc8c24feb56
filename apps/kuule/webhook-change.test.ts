import { randomBytes } from 'node:crypto';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Secrets } from '#libs/platform/secrets.js';
import { runKuule } from '#tests/support/cli.js';
import { installation } from '#tests/support/processes.js';
import { seededInstallation } from '#tests/support/seeded.js';

describe('webhook add, rotate, disable, enable', () => {
  it('keep a webhook from a shell, say a secret once, and leave an audit row each', async () => {
    const { database, rows, drop } = await seededInstallation();
    const kuule = (...args: string[]) => runKuule(['webhook', ...args], installation(database, 'console'));
    const cases = ['--name', 'cases', '--url', 'https://cases.example/kuule'];
    expect(await kuule('add', ...cases)).toMatchObject({ code: 1, err: 'no collector has started yet\n' });
    const collector = await CollectorDatabase.open('collector', database.as('collector'), { max: 1 });
    const secrets = new Secrets(randomBytes(32));
    await secrets.publish(collector.pool);
    await collector.close();

    const added = await kuule('add', ...cases, '--event', 'complaint.candidate');
    expect(added).toMatchObject({ code: 0, out: expect.stringMatching(/^whsec_[\w+/]{43}=\n$/) as string });
    expect(await kuule('add', ...cases)).toMatchObject({ code: 1, err: '--name: a name that no other webhook has\n' });
    expect((await kuule('add', '--name', 'x', '--url', 'cases')).err).toBe('--url: an address that begins with https://\n');
    expect((await kuule('add', ...cases, '--event', 'all')).code).toBe(2);
    expect((await kuule('enable', '--webhook', 'case')).err).toBe('There is no such webhook. Known: cases\n');
    const rotated = await kuule('rotate', '--webhook', 'cases');
    expect((await kuule('disable', '--webhook', 'cases')).code).toBe(0);

    const [stored] = await rows<{ id: string; secret: Buffer; former: Buffer; off: boolean; events: string[] }>(
      'select id, secret, former_secret as former, disabled_at is not null as off, events from kuule.webhook',
    );
    expect(stored).toMatchObject({ off: true, events: ['complaint.candidate'] });
    expect(secrets.open(stored!.secret, stored!.id)).toBe(rotated.out.trim());
    expect(secrets.open(stored!.former, stored!.id)).toBe(added.out.trim());
    expect((await kuule('enable', '--webhook', 'cases')).code).toBe(0);
    const audit = await rows<{ action: string }>("select action from kuule.audit where actor_kind = 'shell' order by at");
    expect(audit.map(({ action }) => action)).toEqual(['webhook.add', 'webhook.rotate', 'webhook.disable', 'webhook.enable']);
    await drop();
  }, 180_000);
});
