import { writeProfiles } from '../../db/matching/write-profiles.ts';
import type { Database } from '../../db/open-database.ts';
import { profileVocabulary } from '../../domain/matching/profile-vocabulary.ts';

/**
 * Keeps what matching reads of these employees in step with the registers. Whoever changes a fact about a person calls it in the same
 * transaction: placements, import, assessment, discipline, clearances, ratings.
 * @returns how many profiles changed
 */
export async function refreshProfiles(trx: Database, employeeIds: readonly string[], at: Date): Promise<number> {
  return writeProfiles(trx, employeeIds, { at, vocabulary: profileVocabulary });
}
