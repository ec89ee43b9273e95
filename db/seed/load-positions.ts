import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { postId } from '../post-id.ts';
import { readJson, readTable } from './read-table.ts';
import { rowsOf } from './rows-of.ts';

interface PositionFile {
  id: string;
  standard: Record<string, number>;
}

/** Positions with their standard (positions.json), the need of each unit (needs.csv) and a post for each place needed. */
export async function loadPositions(db: Database, folder: string): Promise<void> {
  const positions = await readJson<PositionFile[]>(folder, 'positions.json');
  await sql`
    insert into position (id, name, position_class, echelon, job_grade, education_level_min, education_fields, rank_min,
      rank_max, allowance_rupiah)
    select id, name, "positionClass", echelon, "jobGrade", "educationLevelMin", "educationFields", "rankMin", "rankMax",
      "allowanceRupiah"
    from ${rowsOf(
      positions,
      'given',
      `id text, name text, "positionClass" text, echelon text, "jobGrade" int, "educationLevelMin" text,
       "educationFields" text[], "rankMin" text, "rankMax" text, "allowanceRupiah" bigint`,
    )}
    on conflict (id) do update set name = excluded.name, position_class = excluded.position_class,
      echelon = excluded.echelon, job_grade = excluded.job_grade, education_level_min = excluded.education_level_min,
      education_fields = excluded.education_fields, rank_min = excluded.rank_min, rank_max = excluded.rank_max,
      allowance_rupiah = excluded.allowance_rupiah`.execute(db);
  const standards = positions.flatMap(({ id, standard }) =>
    Object.entries(standard).map(([competency, level]) => ({ id, competency, level })),
  );
  await sql`
    insert into position_standard (position_id, competency, required_level)
    select id, competency, level from ${rowsOf(standards, 'given', 'id text, competency text, level int')}
    on conflict (position_id, competency) do update set required_level = excluded.required_level`.execute(db);
  await loadNeeds(db, folder);
}

async function loadNeeds(db: Database, folder: string): Promise<void> {
  const needs = await readTable(folder, 'needs.csv');
  await sql`
    insert into position_need (unit_id, position_id, need, minimum)
    select unit, position, need, minimum
    from ${rowsOf(needs, 'given', 'unit text, position text, need int, minimum int')}
    on conflict (unit_id, position_id) do update set need = excluded.need, minimum = excluded.minimum`.execute(db);

  const units = await readJson<{ id: string; headPositionId: string }[]>(folder, 'units.json');
  const headOf = new Map(units.map(({ id, headPositionId }) => [id, headPositionId]));
  const posts = needs.flatMap(({ unit, position, need }) =>
    Array.from({ length: Number(need) }, (_, index) => ({
      id: postId(unit ?? '', position ?? '', index + 1),
      unit,
      position,
      seat: index + 1,
      heads: index === 0 && headOf.get(unit ?? '') === position,
    })),
  );
  await sql`
    insert into post (id, unit_id, position_id, seat, heads_unit)
    select id, unit, position, seat, heads
    from ${rowsOf(posts, 'given', 'id text, unit text, position text, seat int, heads boolean')}
    on conflict (id) do update set heads_unit = excluded.heads_unit`.execute(db);
}
