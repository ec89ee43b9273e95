import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { z } from 'zod';

/**
 * `OFFICE_NETWORKS`: `role=CIDR CIDR`, roles separated by commas: the networks in which alone a role counts
 * (ASVS 8.1.3, 8.2.4). Whether there is such a role the API says, which knows them.
 */
export const officeNetworks = z
  .string()
  .transform((text) =>
    text.split(',').map((entry) => {
      const [role = '', ...networks] = entry.trim().split(/[\s=]+/);
      return [role, networks] as const;
    }),
  )
  .refine(
    (entries) => entries.every(([role, networks]) => role !== '' && networks.length > 0 && networks.every(isNetwork)),
    { error: 'is not a list like operator=10.1.0.0/16 fd00::/8,hr-admin=10.2.0.0/16' },
  )
  .transform((entries): ReadonlyMap<string, readonly string[]> => new Map(entries));

function isNetwork(text: string): boolean {
  const [address = '', length = '', ...rest] = text.split('/');
  if (rest.length > 0 || !/^\d{1,3}$/.test(length)) return false;
  const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : undefined;
  if (family === undefined) return false;
  try {
    new BlockList().addSubnet(address, Number(length), family);
    return true;
  } catch {
    return false;
  }
}
