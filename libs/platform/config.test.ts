import { readConfig } from './config.js';

const external = { DATABASE_URL: 'postgres://kuule.example/kuule' };

describe('the configuration', () => {
  it('stands on its own: this machine alone, embedded, with the demo', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 3000, demo: true, queueUrl: 'postgres:', databaseUrl: undefined });
  });

  it('takes an empty variable for none', () => {
    expect(readConfig({ PORT: '', KUULE_DEMO: '', QUEUE_URL: '' })).toMatchObject({ port: 3000, demo: true, queueUrl: 'postgres:' });
  });

  it.each([
    ['PORT', { PORT: '99999' }],
    ['QUEUE_URL', { QUEUE_URL: 'amqp://localhost' }],
    ['DATABASE_URL', { DATABASE_URL: 'secret-and-no-url' }],
    ['KUULE_TRUSTED_PROXIES', { KUULE_TRUSTED_PROXIES: 'zz' }],
    ['KUULE_DB_ROLE_PREFIX', { KUULE_DB_ROLE_PREFIX: 'x"; drop' }],
    ['HOST', { HOST: '0.0.0.0' }],
  ])('names %s when it is wrong, and never its value', (name, env) => {
    expect(() => readConfig(env)).toThrow(name);
    expect(() => readConfig(env)).not.toThrow(/secret|drop|amqp/);
  });

  it('shows the demo to others only when asked, and makes none elsewhere', () => {
    expect(readConfig({ HOST: '0.0.0.0', KUULE_DEMO: '1' }).demo).toBe(true);
    expect(readConfig({ HOST: '0.0.0.0', KUULE_DEMO: '0' }).demo).toBe(false);
    expect(readConfig({ HOST: '0.0.0.0', ...external }).demo).toBe(false);
  });
});
