import type { Database } from '../open-database.ts';
import { loadCalendar } from './load-calendar.ts';
import { loadOrganisation } from './load-organisation.ts';
import { loadPositions } from './load-positions.ts';
import { loadTerms } from './load-terms.ts';

/**
 * What must be there before people can be: agency, units, positions with standard and need, posts, calendar. Repeatable:
 * rows that are there are brought up to date, none is removed.
 * @param sampleFolder the agency's files, such as db/sample
 * @param referenceFolder what holds for the whole country, such as db/reference
 */
export async function loadReference(
  db: Database,
  sampleFolder: string,
  referenceFolder: string,
  at: Date,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const agencyId = await loadOrganisation(transaction, sampleFolder);
    await loadPositions(transaction, sampleFolder);
    await loadTerms(transaction, sampleFolder, { agencyId, at });
    await loadCalendar(transaction, { sampleFolder, referenceFolder, agencyId, at });
  });
}
