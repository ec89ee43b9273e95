import type { Location } from '../../domain/benefit-sheet/great-circle.ts';
import type { Database } from '../open-database.ts';

/** @returns whether the agency has such a unit */
export async function placeUnit(
  db: Database,
  { id, agency, location }: { id: string; agency: string; location: Location | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('org_unit')
    .set({ latitude: location?.latitude ?? null, longitude: location?.longitude ?? null })
    .where('id', '=', id)
    .where('agency_id', '=', agency)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
