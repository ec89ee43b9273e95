import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/**
 * Open cases, and ids of open vacancies, in which the absence moves or returns a task at an instant: tasks of the absent person, tasks held on their
 * behalf, tasks in which they stand in for another, and tasks of a role whose holders are all absent now.
 * @returns undefined while the delegation is not recorded
 */
export async function listCasesOfAbsence(
  db: Database,
  delegation: string,
  now: Date,
): Promise<{ numbers: string[]; vacancies: string[] } | undefined> {
  const absence = await db
    .selectFrom('delegation')
    .innerJoin('agency', 'agency.id', 'delegation.agency_id')
    .select(['account_id', 'agency_id', 'time_zone'])
    .where('delegation.id', '=', delegation)
    .executeTakeFirst();
  if (!absence) return undefined;
  const { account_id: account, agency_id: agency, time_zone: zone } = absence;
  const { rows } = await sql<{ number: string | null; vacancy: string | null }>`
    select distinct task.case_number as number, v.id as vacancy
    from task left join mutation_case m on m.case_number = task.case_number
    left join vacancy v on v.number = task.vacancy_number
    cross join lateral (select coalesce(m.agency_id, v.agency_id) as agency_id) c
    where task.state = 'open' and m.closed_at is null and v.closed_at is null and (
      task.account_id = ${account}::uuid or task.on_behalf_of = ${account}::uuid
      or task.on_behalf_of in (select account_id from delegation where delegate_id = ${account}::uuid
        or alternate_id = ${account}::uuid)
      or (c.agency_id = ${agency} and (task.from_pool or (task.pool and not exists (
          select from account_role holder join account on account.id = holder.account_id
          where holder.role = task.role and account.agency_id = c.agency_id and account.active
            and not exists (select from delegation d where d.account_id = account.id and d.revoked_at is null
              and d.during @> (${now}::timestamptz at time zone ${zone})::date))))
        and exists (select from account_role mine where mine.account_id = ${account}::uuid and mine.role = task.role))
    ) order by 1, 2`.execute(db);
  return {
    numbers: rows.map(({ number }) => number).filter((number) => number !== null),
    vacancies: rows.map(({ vacancy }) => vacancy).filter((vacancy) => vacancy !== null),
  };
}
