import { readUnitBalance } from '../../db/deliberation/read-unit-balance.ts';
import type { Database } from '../../db/open-database.ts';
import { balanceOf, type UnitBalance } from '../deliberation/unit-balance.ts';

/** What a move does to both units (F51); null once it is done, when the units are as they are, or called off. */
export async function unitEffects(
  db: Database,
  { originPostId, targetPostId, closedAt }: { originPostId: string; targetPostId: string; closedAt: Date | null },
  placed: boolean,
): Promise<{ origin: UnitBalance; target: UnitBalance } | null> {
  if (closedAt !== null || placed) return null;
  const today = new Date().toISOString().slice(0, 10);
  const [origin, target] = await Promise.all([readUnitBalance(db, originPostId), readUnitBalance(db, targetPostId)]);
  return { origin: balanceOf(origin, -1, today), target: balanceOf(target, 1, today) };
}
