import { type RawBuilder, sql } from 'kysely';
import type { ProfileVocabulary } from '../../domain/matching/profile-vocabulary.ts';

/**
 * The field of work of a row of `position`: the functional family as `jobFamilyOf` reads it from the name, else the position itself. Work of
 * one field is related beyond doubt; whether other work counts, people judge.
 */
export function workFieldWord(vocabulary: ProfileVocabulary): RawBuilder<string> {
  const level = String.raw`\s+(ahli\s+(utama|madya|muda|pertama)|penyelia|mahir|terampil|pemula)$`;
  const bare = sql`lower(regexp_replace(btrim(position.name, E' \t\n\r'), ${level}, '', 'i'))`;
  return sql<string>`case when position.position_class = any(${[...vocabulary.functionalClasses]}::text[])
    then 'family:' || btrim(regexp_replace(${bare}, '[^a-z0-9]+', '-', 'g'), '-')
    else 'position:' || position.id end`;
}
