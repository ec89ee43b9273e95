/** IPv4 blocks that are not the public Internet (IANA special-purpose registry). */
const blocks: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/**
 * Whether an IP address, as text, leads anywhere but to the public Internet: this machine, a private or link-local network, a multicast
 * group. Of IPv6 only global unicast (2000::/3) is public, without documentation, 6to4, Teredo and addresses that wrap an IPv4 one.
 * A host name is no address: false.
 */
export function isPrivateAddress(text: string): boolean {
  const v4 = ipv4(text);
  if (v4 !== undefined) return blocks.some(([base, bits]) => v4 >>> (32 - bits) === ipv4(base)! >>> (32 - bits));
  if (!text.includes(':')) return false;
  const first = Number.parseInt(text.split(':')[0] || '0', 16);
  if (first < 0x2000 || first > 0x3fff) return true;
  return /^(2001:0*db8:|2001:0*(:|$)|2001:0{1,4}:|2002:|3fff:)/i.test(text) || text.includes('.');
}

function ipv4(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined;
  return parts.reduce((value, part) => value * 256 + Number(part), 0) >>> 0;
}
