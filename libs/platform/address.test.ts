import type { IncomingMessage } from 'node:http';
import { addressOf, proxyList } from './address.js';

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { ...(forwarded && { 'x-forwarded-for': forwarded }) } }) as unknown as IncomingMessage;

describe('the address of a connection', () => {
  it.each([
    ['its own, whatever a stranger claims', [], '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['what a trusted proxy says', ['10.0.0.0/8'], '10.1.2.3', '203.0.113.9', '203.0.113.9'],
    ['the last one that is no proxy', ['10.0.0.0/8', '192.0.2.1'], '10.1.2.3', '198.51.100.1, 203.0.113.9, 192.0.2.1', '203.0.113.9'],
    ['known through a mapped address', ['127.0.0.1'], '::ffff:127.0.0.1', '2001:db8::7', '2001:db8::7'],
    ['a named network', ['loopback'], '::1', '203.0.113.9', '203.0.113.9'],
    ['the first, where all are proxies', ['10.0.0.0/8'], '10.0.0.1', '10.0.0.2', '10.0.0.2'],
    ['of the proxy, where it says rubbish', ['10.0.0.1'], '10.0.0.1', 'unknown', '10.0.0.1'],
  ] as const)('is %s', (_name, proxies, remote, forwarded, expected) => {
    expect(addressOf(from(remote, forwarded), proxyList(proxies))).toBe(expected);
  });
});
