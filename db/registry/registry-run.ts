import { sql } from 'kysely';
import type { RegistryFaultCode } from '../../domain/registry/registry-fault-code.ts';
import type { Database } from '../open-database.ts';

export interface RegistryRunRow {
  id: string;
  requestedBy: string | null;
  requestedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  people: number;
  compared: number;
  differences: number;
  /** People by what kept them from being compared. */
  unanswered: Partial<Record<RegistryFaultCode, number>>;
}

const columns = sql`id, requested_by as "requestedBy", requested_at as "requestedAt", started_at as "startedAt",
  finished_at as "finishedAt", people, compared, differences, unanswered`;

/** @returns undefined where a run of the agency is under way */
export async function requestRun(db: Database, agency: string, by: string): Promise<RegistryRunRow | undefined> {
  const { rows } = await sql<RegistryRunRow>`
    insert into registry_run (agency_id, requested_by, requested_at) values (${agency}, ${by}::uuid, now())
    on conflict (agency_id) where finished_at is null do nothing returning ${columns}`.execute(db);
  return rows[0];
}

export async function findRun(db: Database, agency: string, id: string): Promise<RegistryRunRow | undefined> {
  const { rows } = await sql<RegistryRunRow>`
    select ${columns} from registry_run where id = ${id}::uuid and agency_id = ${agency}`.execute(db);
  return rows[0];
}

/** Newest first; one more than asked for. */
export async function listRuns(
  db: Database,
  agency: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<RegistryRunRow[]> {
  const { rows } = await sql<RegistryRunRow>`
    select ${columns} from registry_run
    where agency_id = ${agency} and (${after ?? null}::uuid is null or id < ${after ?? null}::uuid)
    order by id desc limit ${limit + 1}`.execute(db);
  return rows;
}

/** Runs that somebody asked for and no workflow walks yet. */
export async function listUncarriedRuns(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from registry_run where requested_by is not null and handed_over_at is null and finished_at is null order by id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

export async function noteRunCarried(db: Database, id: string): Promise<void> {
  await sql`update registry_run set handed_over_at = now() where id = ${id}::uuid and handed_over_at is null`.execute(
    db,
  );
}

/**
 * The runs of a night: one of every agency that has people. One that was left behind, by a lost answer or a workflow that somebody ended, is
 * taken up again instead.
 */
export async function openNightlyRuns(db: Database, now: Date): Promise<string[]> {
  await sql`
    insert into registry_run (agency_id, requested_at)
    select id, ${now} from agency where exists (select from employee where agency_id = agency.id)
    on conflict (agency_id) where finished_at is null do nothing`.execute(db);
  const { rows } = await sql<{ id: string }>`
    update registry_run set started_at = coalesce(started_at, ${now})
    where finished_at is null and (requested_by is null or handed_over_at < ${now}::timestamptz - interval '12 hours')
    returning id`.execute(db);
  return rows.map(({ id }) => id).sort();
}

export async function beginRun(db: Database, id: string, now: Date): Promise<void> {
  await sql`update registry_run set started_at = coalesce(started_at, ${now}) where id = ${id}::uuid`.execute(db);
}

export async function endRun(db: Database, id: string, now: Date): Promise<void> {
  await sql`update registry_run set finished_at = ${now} where id = ${id}::uuid and finished_at is null`.execute(db);
}

export interface RunPerson {
  id: string;
  nip: string;
  employeeType: 'PNS' | 'CPNS' | 'PPPK';
  birthDate: string;
  legalStatus: string;
  rank: string | null;
  rankSince: string | null;
  tmtPns: string | null;
  unitId: string | null;
  positionId: string | null;
  positionName: string | null;
  positionClass: string | null;
  since: string | null;
  /** A write-back is under way: the registry cannot know the post yet. */
  owed: boolean;
}

/** The next people of a run, as we know them today. */
export async function readRunPeople(db: Database, run: string, limit: number): Promise<RunPerson[]> {
  const { rows } = await sql<RunPerson>`
    select employee.id, nip, employee_type as "employeeType", birth_date as "birthDate", legal_status as "legalStatus", rank,
      rank_since as "rankSince", tmt_pns as "tmtPns", post.unit_id as "unitId", post.position_id as "positionId",
      position.name as "positionName", position_class as "positionClass", lower(held.valid_at) as since,
      exists (select from registry_debt where registry_debt.employee_id = employee.id and state = 'owed') as owed
    from registry_run run join employee on employee.agency_id = run.agency_id
      join agency on agency.id = run.agency_id
      left join incumbency held on held.employee_id = employee.id
        and held.valid_at @> (now() at time zone agency.time_zone)::date
      left join post on post.id = held.post_id
      left join position on position.id = post.position_id
    where run.id = ${run}::uuid and run.finished_at is null and erased_at is null
      and (done_up_to is null or employee.id > done_up_to)
    order by employee.id limit ${limit}`.execute(db);
  return rows;
}
