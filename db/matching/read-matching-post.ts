import { sql } from 'kysely';
import type { MatchingPost } from '../../domain/matching/matching-post.ts';
import type { ProfileVocabulary } from '../../domain/matching/profile-vocabulary.ts';
import type { Database } from '../open-database.ts';
import { workFieldWord } from './work-field-word.ts';

type PostRow = MatchingPost & { fieldWords: string[]; workFieldWord: string };

/** A post with its position, standard, need and holders, its words numbered; undefined where there is none. */
export async function readMatchingPost(
  db: Database,
  { postId, today, vocabulary }: { postId: string; today: string; vocabulary: ProfileVocabulary },
): Promise<MatchingPost | undefined> {
  const { rows } = await sql<PostRow>`
    select post.id as "postId", org_unit.agency_id as "agencyId", position.name as "positionName",
      position.position_class as "positionClass", position.echelon, position.job_grade as "jobGrade",
      case when position.education_level_min = any(${[...vocabulary.educationLevels]}::text[])
        then position.education_level_min end as "educationMin",
      case when position.rank_min = any(${[...vocabulary.ranks]}::text[]) then position.rank_min end as "rankMin",
      case when position.rank_max = any(${[...vocabulary.ranks]}::text[]) then position.rank_max end as "rankMax",
      array(select lower(btrim(field)) from unnest(position.education_fields) field) as "fieldWords",
      ${workFieldWord(vocabulary)} as "workFieldWord",
      coalesce((select json_object_agg(competency, required_level) from position_standard
        where position_id = position.id), '{}') as standard,
      (select need from position_need where unit_id = post.unit_id and position_id = post.position_id) as need,
      (select count(*)::int from post seat join incumbency on incumbency.post_id = seat.id
        where seat.unit_id = post.unit_id and seat.position_id = post.position_id
          and incumbency.valid_at @> ${today}::date) as incumbents,
      array(select employee_id from incumbency where post_id = post.id and valid_at @> ${today}::date) as holders
    from post join org_unit on org_unit.id = post.unit_id join position on position.id = post.position_id
    where post.id = ${postId}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { fieldWords, workFieldWord: workWord, ...post } = row;
  const code = await codesOf(db, [
    { kind: 'agency', word: post.agencyId },
    { kind: 'work-field', word: workWord },
    ...fieldWords.map((word) => ({ kind: 'education-field', word })),
  ]);
  return {
    ...post,
    agency: code('agency', post.agencyId),
    workField: code('work-field', workWord),
    educationFields: fieldWords.map((word) => code('education-field', word)),
  };
}

/** The numbers of words; a word that nobody has brought yet gets its number now. */
async function codesOf(
  db: Database,
  words: readonly { kind: string; word: string }[],
): Promise<(kind: string, word: string) => number> {
  const asked = sql`json_to_recordset(${JSON.stringify(words)}::json) as asked(kind text, word text)`;
  await sql`
    insert into matching_word (kind, word)
    select distinct kind, word from ${asked}
    where not exists (select from matching_word known where known.kind = asked.kind and known.word = asked.word)
    on conflict do nothing`.execute(db);
  const { rows } = await sql<{ kind: string; word: string; code: number }>`
    select kind, word, code from matching_word join ${asked} using (kind, word)`.execute(db);
  const codes = new Map(rows.map(({ kind, word, code }) => [`${kind} ${word}`, code]));
  return (kind, word) => codes.get(`${kind} ${word}`)!;
}
