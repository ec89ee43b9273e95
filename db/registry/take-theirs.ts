import { sql } from 'kysely';
import type { LegalStatus } from '../../domain/personnel/legal-status.ts';
import type { Database } from '../open-database.ts';

/** Where a fact comes from that was taken over by somebody's decision. */
const source = 'siasn';

interface Taken {
  employee: string;
  at: Date;
}

export async function takeRank(tx: Database, { employee, at }: Taken, rank: string, since: string): Promise<void> {
  await sql`
    update employee set rank = ${rank}, rank_since = ${since}::date, source = ${source}, recorded_at = ${at}
    where id = ${employee}::uuid`.execute(tx);
}

export async function takeDate(
  tx: Database,
  { employee, at }: Taken,
  column: 'rank_since' | 'tmt_pns',
  date: string,
): Promise<void> {
  await sql`
    update employee set ${sql.ref(column)} = ${date}::date, source = ${source}, recorded_at = ${at}
    where id = ${employee}::uuid`.execute(tx);
}

/** Whoever is not active holds no post any more; whoever has left does not sign in. */
export async function takeLegalStatus(
  tx: Database,
  { employee, at }: Taken,
  {
    status,
    since,
    holdsPost,
    isInService,
  }: { status: LegalStatus; since: string; holdsPost: boolean; isInService: boolean },
): Promise<void> {
  await sql`update employee set legal_status = ${status}, source = ${source}, recorded_at = ${at} where id = ${employee}::uuid`.execute(
    tx,
  );
  if (!holdsPost) await endTerm(tx, { employee, at }, since);
  if (!isInService) await sql`update account set active = false where employee_id = ${employee}::uuid`.execute(tx);
}

async function endTerm(tx: Database, { employee, at }: Taken, on: string): Promise<void> {
  await sql`
    update incumbency set valid_at = daterange(lower(valid_at), ${on}::date), recorded_at = ${at}
    where employee_id = ${employee}::uuid and upper_inf(valid_at)`.execute(tx);
}

export interface PresentPost {
  postId: string;
  unitId: string;
  positionId: string;
}

export async function readPresentPost(tx: Database, employee: string): Promise<PresentPost | undefined> {
  const { rows } = await sql<PresentPost>`
    select post.id as "postId", unit_id as "unitId", position_id as "positionId"
    from incumbency join post on post.id = post_id where employee_id = ${employee}::uuid and upper_inf(valid_at)`.execute(
    tx,
  );
  return rows[0];
}

/** Whether the unit is one of the agency and the position one we have. */
export async function isKnownPlace(tx: Database, agency: string, unit: string, position: string): Promise<boolean> {
  const { rows } = await sql`
    select from org_unit, position where org_unit.id = ${unit} and agency_id = ${agency} and position.id = ${position}`.execute(
    tx,
  );
  return rows.length > 0;
}

/** A post of the unit and position that nobody holds from that day on, nobody is promised and nobody has closed. */
export async function findVacantPost(
  tx: Database,
  { unit, position, from }: { unit: string; position: string; from: string },
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select post.id from post where unit_id = ${unit} and position_id = ${position}
      and not exists (select from incumbency where post_id = post.id and valid_at && daterange(${from}::date, null))
      and not exists (select from mutation_case where target_post_id = post.id and reserves_post)
      and not exists (select from post_closure where post_id = post.id)
    order by seat limit 1`.execute(tx);
  return rows[0]?.id;
}

/** Ends the present term and begins another; the constraints of the terms judge it. */
export async function takePost(tx: Database, { employee, at }: Taken, post: string, from: string): Promise<void> {
  await endTerm(tx, { employee, at }, from);
  await sql`
    insert into incumbency (employee_id, post_id, valid_at, source, recorded_at)
    values (${employee}::uuid, ${post}, daterange(${from}::date, null), ${source}, ${at})`.execute(tx);
}

/** The present term began on another day. @returns whether there is such a term */
export async function redateTerm(tx: Database, { employee, at }: Taken, since: string): Promise<boolean> {
  const { rows } = await sql`
    update incumbency set valid_at = daterange(${since}::date, null), source = ${source}, recorded_at = ${at}
    where employee_id = ${employee}::uuid and upper_inf(valid_at) returning employee_id`.execute(tx);
  return rows.length > 0;
}

export async function hasOpenCase(tx: Database, employee: string): Promise<boolean> {
  const { rows } = await sql`
    select from mutation_case where employee_id = ${employee}::uuid and closed_at is null`.execute(tx);
  return rows.length > 0;
}

export async function readPersonKind(tx: Database, employee: string): Promise<'PNS' | 'CPNS' | 'PPPK'> {
  const { rows } = await sql<{ kind: 'PNS' | 'CPNS' | 'PPPK' }>`
    select employee_type as kind from employee where id = ${employee}::uuid for update`.execute(tx);
  return rows[0]!.kind;
}
