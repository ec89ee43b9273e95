import { indexOrganisation, type OrganisationIndex } from '../../domain/employee-import/organisation-index.ts';
import type { Database } from '../../db/open-database.ts';

/** All units, or those of one agency, and all positions of the register, for resolving the names and ids of an export. */
export async function loadOrganisation(db: Database, agency?: string): Promise<OrganisationIndex> {
  let wanted = db.selectFrom('org_unit').select(['id', 'name', 'agency_id as agencyId']);
  if (agency !== undefined) wanted = wanted.where('agency_id', '=', agency);
  const units = await wanted.execute();
  const positions = await db.selectFrom('position').select(['id', 'name']).execute();
  return indexOrganisation(units, positions);
}
