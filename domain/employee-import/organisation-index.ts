/** The units and positions a row may name, by id and by name. */
export interface OrganisationIndex {
  /** Unit id → its agency's id. */
  readonly agencyOfUnit: ReadonlyMap<string, string>;
  /** Null where two units share the name: then only the id tells them apart. */
  readonly unitByName: ReadonlyMap<string, string | null>;
  readonly positions: ReadonlySet<string>;
  readonly positionByName: ReadonlyMap<string, string | null>;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function indexOrganisation(
  units: readonly (Named & { readonly agencyId: string })[],
  positions: readonly Named[],
): OrganisationIndex {
  return {
    agencyOfUnit: new Map(units.map((unit) => [unit.id, unit.agencyId])),
    unitByName: byName(units),
    positions: new Set(positions.map((position) => position.id)),
    positionByName: byName(positions),
  };
}

/** An id that is given decides; the name serves only where there is none. */
export function findUnit(index: OrganisationIndex, id?: string, name?: string): string | undefined {
  if (id !== undefined) return index.agencyOfUnit.has(id) ? id : undefined;
  return (name && index.unitByName.get(nameKey(name))) || undefined;
}

export function findPosition(index: OrganisationIndex, id?: string, name?: string): string | undefined {
  if (id !== undefined) return index.positions.has(id) ? id : undefined;
  return (name && index.positionByName.get(nameKey(name))) || undefined;
}

function byName(all: readonly Named[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { id, name } of all) found.set(nameKey(name), found.has(nameKey(name)) ? null : id);
  return found;
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
