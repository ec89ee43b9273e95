import { sql } from 'kysely';
import type { Difference } from '../../domain/registry/compare-person.ts';
import type { RegistryFaultCode } from '../../domain/registry/registry-fault-code.ts';
import type { Database } from '../open-database.ts';

export interface Compared {
  employeeId: string;
  differences: readonly Difference[];
  /** Why there was nothing to compare with. */
  fault?: RegistryFaultCode;
}

/**
 * Writes down what was found about some people, in one transaction with how far the run is. A difference that is open already is seen again; one
 * that HR refused stays refused for as long as both sides say what they said then; one that nobody finds any more is gone.
 */
export async function keepCompared(db: Database, run: string, found: readonly Compared[], now: Date): Promise<void> {
  const lines = found.flatMap(({ employeeId, differences }) => differences.map((one) => ({ ...one, employeeId })));
  const compared = found.filter(({ fault }) => fault === undefined).map(({ employeeId }) => employeeId);
  const upTo = found
    .map(({ employeeId }) => employeeId)
    .sort()
    .at(-1);
  await db.transaction().execute(async (tx) => {
    const lineRows = sql`json_to_recordset(${JSON.stringify(lines)}::json)
      as line("employeeId" uuid, field text, ours text, theirs text)`;
    await sql`
      insert into registry_difference (agency_id, employee_id, run_id, field, ours, theirs, found_at, seen_at)
      select run.agency_id, line."employeeId", run.id, line.field, line.ours, line.theirs, ${now}, ${now}
      from ${lineRows} join registry_run run on run.id = ${run}::uuid
      where not exists (
        select from (select state, ours, theirs from registry_difference before
          where before.employee_id = line."employeeId" and before.field = line.field order by id desc limit 1) last
        where last.state = 'refused' and last.ours is not distinct from line.ours and last.theirs is not distinct from line.theirs)
      on conflict (employee_id, field) where state = 'open'
      do update set ours = excluded.ours, theirs = excluded.theirs, seen_at = excluded.seen_at, run_id = excluded.run_id`.execute(
      tx,
    );
    await sql`
      update registry_difference set state = 'gone', seen_at = ${now}
      where state = 'open' and employee_id = any(${compared}::uuid[]) and not exists (
        select from ${lineRows} where line."employeeId" = registry_difference.employee_id and line.field = registry_difference.field)`.execute(
      tx,
    );
    await sql`
      update registry_run set done_up_to = ${upTo ?? null}::uuid, people = people + ${found.length},
        compared = compared + ${compared.length}, differences = differences + ${lines.length},
        unanswered = (select coalesce(jsonb_object_agg(code, amount), '{}') from (
          select code, sum(amount) as amount from (
            select key as code, value::int as amount from jsonb_each_text(unanswered)
            union all select code, 1 from unnest(${found.flatMap(({ fault }) => fault ?? [])}::text[]) as code) counted
          group by code) summed)
      where id = ${run}::uuid`.execute(tx);
  });
}
