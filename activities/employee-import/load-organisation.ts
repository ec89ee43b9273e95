import { indexOrganisation, type OrganisationIndex } from '../../domain/employee-import/organisation-index.ts';
import type { Database } from '../../db/open-database.ts';

/** All units and positions of the register, for resolving the names and ids of an export. */
export async function loadOrganisation(db: Database): Promise<OrganisationIndex> {
  const units = await db.selectFrom('org_unit').select(['id', 'name', 'agency_id as agencyId']).execute();
  const positions = await db.selectFrom('position').select(['id', 'name']).execute();
  return indexOrganisation(units, positions);
}
