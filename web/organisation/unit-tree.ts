import type { GetBalanceResponse, GetUnitsResponse } from '../client/types.gen.ts';

export interface UnitNode {
  id: string;
  name: string;
  /** Over all classes of positions; null where the reader may not see the balance or none is laid down. */
  staff: { people: number; minimum: number; need: number } | null;
  below: UnitNode[];
}

/** Units under the units they belong to, each with its people against its need. */
export function growTree(units: GetUnitsResponse['items'], balance: GetBalanceResponse['items']): UnitNode[] {
  const ids = new Set(units.map(({ id }) => id));
  const belongs = ({ parentId }: { parentId: string | null }) =>
    parentId !== null && ids.has(parentId) ? parentId : null;
  const grow = (parent: string | null): UnitNode[] =>
    units
      .filter((unit) => belongs(unit) === parent)
      .map(({ id, name }) => ({
        ...{ id, name, below: grow(id) },
        staff: sumOf(balance.filter(({ unitId }) => unitId === id)),
      }));
  return grow(null);
}

function sumOf(lines: GetBalanceResponse['items']): UnitNode['staff'] {
  if (lines.length === 0) return null;
  const sum = (of: (line: GetBalanceResponse['items'][number]) => number) =>
    lines.reduce((all, line) => all + of(line), 0);
  return {
    people: sum(({ incumbents }) => incumbents),
    minimum: sum(({ minimum }) => minimum),
    need: sum(({ need }) => need),
  };
}

/** What has the word in its name, with the way to it. */
export function thin(tree: UnitNode[], word: string): UnitNode[] {
  return tree.flatMap((unit) => {
    if (unit.name.toLowerCase().includes(word)) return [unit];
    const below = thin(unit.below, word);
    return below.length > 0 ? [{ ...unit, below }] : [];
  });
}
