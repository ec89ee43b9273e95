import { sql } from 'kysely';
import type { ProfileVocabulary } from '../../domain/matching/profile-vocabulary.ts';
import type { Database } from '../open-database.ts';
import { profileColumns } from './profile-columns.ts';
import { profileSource } from './profile-source.ts';
import { writeWords } from './write-words.ts';

/**
 * Makes the profiles of these employees anew from the registers, set-wise: one statement for the words, one for the profiles. What did not
 * change is not written; who was erased has none. Call it in the transaction that changed a fact.
 * @param at the moment whose day, in each agency's time zone, ages and tenures are counted to
 * @returns how many profiles changed
 */
export async function writeProfiles(
  db: Database,
  employeeIds: readonly string[],
  { at, vocabulary }: { at: Date; vocabulary: ProfileVocabulary },
): Promise<number> {
  if (employeeIds.length === 0) return 0;
  await writeWords(db, employeeIds, vocabulary);
  const columns = sql.join(profileColumns.map((name) => sql.ref(name)));
  const made = sql.join(profileColumns.map((name) => sql.ref(`excluded.${name}`)));
  const kept = sql.join(profileColumns.map((name) => sql.ref(`candidate_profile.${name}`)));
  const { numAffectedRows } = await sql`
    insert into candidate_profile (employee_id, ${columns})
    select employee_id, ${columns} from (${profileSource(employeeIds, at, vocabulary)}) made
    on conflict (employee_id) do update set (${columns}) = row(${made})
    where (${kept}) is distinct from (${made})`.execute(db);
  return Number(numAffectedRows ?? 0n);
}
