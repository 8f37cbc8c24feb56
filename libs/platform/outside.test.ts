import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Outside, type OutsideRequest } from './outside.js';

const asked: OutsideRequest = { timeoutMs: 2_000, mostBytes: 1_000 };
let server: Server;
let base: string;
const seen: { url: string | undefined; authorization: string | undefined }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push({ url: request.url, authorization: request.headers.authorization });
    if (request.url === '/away') response.writeHead(302, { location: base.replace('127.0.0.1', '127.0.0.2') + '/arrived' }).end();
    else if (request.url === '/around') response.writeHead(302, { location: '/around' }).end();
    else if (request.url === '/inside') response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    else if (request.url === '/long') response.end('x'.repeat(1_001));
    else if (request.url !== '/never') response.end('here');
  });
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => (seen.length = 0));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('requests to the outside', () => {
  const own = new Outside(['127.0.0.0/8']);

  it.each([
    'https://127.0.0.1/',
    'https://localhost/',
    'https://10.1.2.3/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fd00::1]/',
    'https://0x7f.1/',
    'https://2130706433/',
  ])('refuses %s, which is not public', async (address) => {
    await expect(new Outside().ask(address, asked)).rejects.toMatchObject({ reason: 'address' });
    expect(seen).toEqual([]);
  });

  it('refuses plain http, other schemes and what is no address', async () => {
    await expect(new Outside().ask('http://example.invalid/', asked)).rejects.toMatchObject({ reason: 'scheme' });
    await expect(own.ask('file:///etc/hostname', asked)).rejects.toMatchObject({ reason: 'scheme' });
    await expect(own.ask('nowhere', asked)).rejects.toMatchObject({ reason: 'address' });
  });

  it('refuses plain http to what is public, whatever the operator allows besides', async () => {
    await expect(own.ask('http://93.184.216.34/', asked)).rejects.toMatchObject({ reason: 'address' });
  });

  it('asks what the operator allows, and only the hosts that the caller allows', async () => {
    expect((await own.ask(`${base}/`, asked)).body.toString()).toBe('here');
    await expect(own.ask(`${base}/`, { ...asked, isHostAllowed: () => false })).rejects.toMatchObject({ reason: 'host' });
  });

  it('follows redirects only when asked to, and leaves the credentials at the first host', async () => {
    const headers = { authorization: 'Basic invented' };
    expect((await own.ask(`${base}/away`, { ...asked, headers })).status).toBe(302);
    expect((await own.ask(`${base}/away`, { ...asked, headers, redirects: 1 })).body.toString()).toBe('here');
    expect(seen.map(({ authorization }) => authorization)).toEqual(['Basic invented', 'Basic invented', undefined]);
    await expect(own.ask(`${base}/around`, { ...asked, redirects: 3 })).rejects.toMatchObject({ reason: 'redirects' });
    await expect(own.ask(`${base}/inside`, { ...asked, redirects: 3 })).rejects.toMatchObject({ reason: 'address' });
  });

  it('gives up on what is too long or too slow', async () => {
    await expect(own.ask(`${base}/long`, asked)).rejects.toMatchObject({ reason: 'too-long' });
    await expect(own.ask(`${base}/never`, { ...asked, timeoutMs: 200 })).rejects.toMatchObject({ reason: 'timeout' });
  });
});
