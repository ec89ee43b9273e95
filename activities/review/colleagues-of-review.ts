import { sql } from 'kysely';
import { colleaguesAsked } from '../../domain/review/review-rules.ts';
import { findTied } from '../assignment/find-tied.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/**
 * Chooses who is asked of the unit, by rule and once a round: those who serve there longest, without its head, the person
 * concerned, whoever proposed the move and whoever is tied to the person (R22). HR may hand a task to another colleague.
 * @returns how many there are; fewer where the unit has no more
 */
export async function chooseColleagues(desk: CaseDesk, round: number): Promise<number> {
  const out = [desk.case.employee_account_id, desk.case.opened_by, ...(await findTied(desk))];
  const { rows } = await sql<{ account: string }>`
    select account.id as account from post join incumbency held on held.post_id = post.id
      and held.valid_at @> ${desk.today}::date
    join account on account.employee_id = held.employee_id and account.active
    where post.unit_id = ${desk.case.target_unit_id} and not post.heads_unit and account.id <> all (${out}::uuid[])
    order by lower(held.valid_at), account.id limit ${colleaguesAsked}`.execute(desk.tx);
  const chosen = rows.map(({ account }, index) => ({
    ...{ case_number: desk.case.case_number, round, item: index + 1, account_id: account },
  }));
  if (chosen.length > 0) await desk.tx.insertInto('review_colleague').values(chosen).execute();
  return chosen.length;
}

export async function colleagueOfReview(
  desk: CaseDesk,
  { round, item }: { round: number; item: number },
): Promise<string | undefined> {
  const row = await desk.tx
    .selectFrom('review_colleague')
    .select('account_id')
    .where('case_number', '=', desk.case.case_number)
    .where('round', '=', round)
    .where('item', '=', item)
    .executeTakeFirst();
  return row?.account_id;
}
