import { RegistryFault } from './registry-fault.ts';
import type { RegistryClient } from './registry-client.ts';

/** So long a reading of the registry's units is good; a unit that is missing is looked for anew, but not with every debt. */
const goodForMs = 3_600_000;
const againAfterMs = 60_000;

/** The registry's ids of our units: the same id where it knows it, else the one unit of that name. */
export class KnownUnits {
  readonly #client: Pick<RegistryClient, 'units'>;
  #read: Promise<UnitIndex> | undefined;
  #readAt = 0;

  constructor(client: Pick<RegistryClient, 'units'>) {
    this.#client = client;
  }

  /** @throws RegistryFault `registry-unit-unknown` */
  async idOf(unit: { id: string; name: string }): Promise<string> {
    const found = await this.#find((units) => units.idOf(unit));
    if (found === undefined) throw new RegistryFault('registry-unit-unknown');
    return found;
  }

  async #find(look: (units: UnitIndex) => string | undefined): Promise<string | undefined> {
    const found = look(await this.#units(goodForMs));
    return found ?? look(await this.#units(againAfterMs));
  }

  #units(goodFor: number): Promise<UnitIndex> {
    if (this.#read && Date.now() - this.#readAt < goodFor) return this.#read;
    this.#readAt = Date.now();
    const reading = this.#client.units().then(indexUnits);
    this.#read = reading;
    reading.catch(() => {
      if (this.#read === reading) this.#read = undefined;
    });
    return reading;
  }
}

interface UnitIndex {
  idOf: (unit: { id: string; name: string }) => string | undefined;
}

function indexUnits(units: Awaited<ReturnType<RegistryClient['units']>>): UnitIndex {
  const ids = new Set(units.map(({ id }) => id));
  const named = new Map<string, string | undefined>();
  for (const { id, namaUnor } of units)
    if (namaUnor !== undefined) named.set(nameKey(namaUnor), named.has(nameKey(namaUnor)) ? undefined : id);
  return { idOf: ({ id, name }) => (ids.has(id) ? id : named.get(nameKey(name))) };
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
