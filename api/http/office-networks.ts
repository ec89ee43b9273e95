import { BlockList, isIPv6 } from 'node:net';
import { type Role, roles } from '../../domain/rights/role.ts';

/** Where roles count. */
export interface OfficeNetworks {
  /** Those of the roles that count for a caller at this address. */
  rolesAt: (address: string | undefined, held: readonly Role[]) => Role[];
}

/**
 * Binds roles to networks: outside of them an HR administrator is the employee they also are (ASVS 8.1.3, 8.2.4, 8.4.2).
 * @param networks role → CIDR; a role that is missing counts everywhere
 * @throws Error for a name that is no role
 */
export function readOfficeNetworks(networks: ReadonlyMap<string, readonly string[]>): OfficeNetworks {
  const lists = new Map<Role, BlockList>();
  for (const [name, subnets] of networks) {
    const role = roles.find((one) => one === name);
    if (!role) throw new Error(`OFFICE_NETWORKS names ${name}, which is no role`);
    const list = new BlockList();
    for (const subnet of subnets) {
      const [address = '', length = ''] = subnet.split('/');
      list.addSubnet(address, Number(length), isIPv6(address) ? 'ipv6' : 'ipv4');
    }
    lists.set(role, list);
  }
  return {
    rolesAt: (address, held) => held.filter((role) => isInside(lists.get(role), address)),
  };
}

function isInside(list: BlockList | undefined, address: string | undefined): boolean {
  if (!list) return true;
  // A socket for both families writes IPv4 as ::ffff:10.1.2.3.
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '');
  return plain !== undefined && list.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
}
