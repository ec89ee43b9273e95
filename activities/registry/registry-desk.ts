import { KnownUnits } from './known-units.ts';
import type { RegistryAccess } from './registry-access.ts';
import { RegistryClient } from './registry-client.ts';

/** What a worker keeps of its connection to the registry: the tokens, the turn of its requests, and the units it has read. */
export interface RegistryDesk {
  client: RegistryClient;
  units: KnownUnits;
  atOnce: number;
}

export function openRegistryDesk(access: RegistryAccess): RegistryDesk {
  const client = new RegistryClient(access);
  return { client, units: new KnownUnits(client), atOnce: access.atOnce };
}
