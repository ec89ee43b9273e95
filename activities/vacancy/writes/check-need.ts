import { sql } from 'kysely';
import type { VacancyRecorded } from '../../../contract/vacancy.ts';
import type { VacancyDesk } from '../vacancy-desk.ts';

/**
 * Begins a round with the question whether workload analysis needs anybody: who sits on posts of the kind in the unit, and who is promised
 * one, against the need (F50, R12). A holder who is about to retire is not counted. Without a stated need HR's word is enough.
 */
export async function checkNeed(desk: VacancyDesk, round: number): Promise<VacancyRecorded> {
  const { unit_id, position_id, post_id } = desk.vacancy;
  await desk.set({ round });
  if (await desk.isPostGone()) return { need: 'gone' };
  const { rows } = await sql<{ need: number | null; incumbents: number; incoming: number }>`
    select
      (select need from position_need where unit_id = ${unit_id} and position_id = ${position_id}) as need,
      (select count(*)::int from post join incumbency on incumbency.post_id = post.id
        where post.unit_id = ${unit_id} and post.position_id = ${position_id} and post.id <> ${post_id}
          and incumbency.valid_at @> ${desk.today}::date) as incumbents,
      (select count(*)::int from post join mutation_case on mutation_case.target_post_id = post.id
        where post.unit_id = ${unit_id} and post.position_id = ${position_id} and post.id <> ${post_id}
          and mutation_case.reserves_post) as incoming`.execute(desk.tx);
  const { need, incumbents, incoming } = rows[0]!;
  const needed = need === null || incumbents + incoming < need;
  desk.audit('need-checked', { round, need, incumbents, incoming });
  return { need: needed ? 'needed' : 'not-needed' };
}
