import { sql } from 'kysely';
import type { ProfileVocabulary } from '../../domain/matching/profile-vocabulary.ts';
import type { Database } from '../open-database.ts';
import { workFieldWord } from './work-field-word.ts';

/** Numbers every agency, field of study and field of work that these employees bring along and that has no number yet. */
export async function writeWords(
  db: Database,
  employeeIds: readonly string[],
  vocabulary: ProfileVocabulary,
): Promise<void> {
  const ids = sql`any(${[...employeeIds]}::uuid[])`;
  await sql`
    insert into matching_word (kind, word)
    select kind, word from (
      select distinct 'agency' as kind, agency_id as word from employee where id = ${ids}
      union
      select distinct 'education-field', lower(btrim(education_field)) from employee
      where id = ${ids} and education_field is not null
      union
      select distinct 'work-field', ${workFieldWord(vocabulary)}
      from incumbency join post on post.id = incumbency.post_id join position on position.id = post.position_id
      where incumbency.employee_id = ${ids}
    ) brought
    where not exists (select from matching_word known where known.kind = brought.kind and known.word = brought.word)
    order by kind, word
    on conflict do nothing`.execute(db);
}
