/** The address of whoever opened a connection, for requests that reach us beside Fastify (which tells it of all others). */
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** The names that Fastify's `trustProxy` knows too. */
const named: Record<string, string[]> = {
  loopback: ['127.0.0.1/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** Addresses and networks of proxies whose word on the address before them is believed. */
export function proxyList(proxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const each of proxies.flatMap((proxy) => named[proxy] ?? [proxy])) {
    const [address = '', bits] = each.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits) list.addSubnet(address, Number(bits), family);
    else list.addAddress(address, family);
  }
  return list;
}

/** The last address in the chain of X-Forwarded-For that is no trusted proxy; the connection's own without one. */
export function addressOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>, proxies: BlockList): string {
  const told = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const chain = [...told, socket.remoteAddress ?? '']
    .map((each) => each.trim().replace(/^::ffff:(?=\d+\.)/i, ''))
    .filter((each) => isIP(each));
  const isProxy = (address: string) => proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return chain.findLast((address) => !isProxy(address)) ?? chain[0] ?? '';
}
