/** Requests of a provider that signs nothing: they must come from its addresses. */
import { BlockList, isIP } from 'node:net';

const lists = new Map<string, BlockList>();

/** Whether the address is one of those, or in one of the networks (10.0.0.0/8). An IPv4 address in IPv6 clothes is an IPv4 address. */
export function isListed(address: string, allowed: readonly string[]): boolean {
  const plain = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const family = isIP(plain);
  if (family === 0) return false;
  return listOf(allowed).check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

function listOf(allowed: readonly string[]): BlockList {
  const name = allowed.join(' ');
  const known = lists.get(name);
  if (known) return known;
  const list = new BlockList();
  for (const entry of allowed) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address);
    const type = family === 6 ? 'ipv6' : 'ipv4';
    const most = family === 6 ? 128 : 32;
    // What is no address allows nobody.
    if (family === 0 || (bits !== undefined && Number(bits) > most)) continue;
    if (bits === undefined) list.addAddress(address, type);
    else list.addSubnet(address, Number(bits), type);
  }
  if (lists.size > 1_000) lists.clear();
  lists.set(name, list);
  return list;
}
