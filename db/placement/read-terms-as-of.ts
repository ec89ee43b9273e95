import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** One term in a post as it was known on a day, with the version it took the place of. */
export interface KnownTerm {
  postId: string;
  employeeId: string;
  name: string;
  /** First day in the post, ISO date. */
  from: string;
  /** First day out of it again; null without an end. */
  until: string | null;
  source: string;
  caseNumber: string | null;
  recordedAt: Date;
  /** When another version took its place; null where it is what is known today. */
  supersededAt: Date | null;
  replaces: { postId: string; from: string; until: string | null; recordedAt: string } | null;
  /** The recorded correction of an effective date behind this version. */
  corrects: { caseNumber: string; number: number; effectiveDateBefore: string; effectiveDate: string } | null;
}

interface AsOf {
  /** The day asked about, ISO date. */
  on: string;
  /** What was on the record by this moment. */
  knownOn: Date;
}

/** Who held a post on a day, as known at a moment (F12); more than one only where two are on the record. */
export async function readIncumbentsAsOf(db: Database, postId: string, asOf: AsOf): Promise<KnownTerm[]> {
  return readTerms(db, sql`version.post_id = ${postId}`, asOf);
}

/** Which posts an employee held on a day, as known at a moment. */
export async function readIncumbenciesAsOf(db: Database, employeeId: string, asOf: AsOf): Promise<KnownTerm[]> {
  return readTerms(db, sql`version.employee_id = ${employeeId}::uuid`, asOf);
}

async function readTerms(db: Database, ofWhom: ReturnType<typeof sql>, { on, knownOn }: AsOf): Promise<KnownTerm[]> {
  const { rows } = await sql<KnownTerm>`
    select version.post_id as "postId", version.employee_id as "employeeId", employee.name,
      lower(version.valid_at)::text as "from", upper(version.valid_at)::text as "until", version.source,
      version.case_number as "caseNumber", version.recorded_at as "recordedAt", version.superseded_at as "supersededAt",
      case when before.id is not null then jsonb_build_object('postId', before.post_id,
        'from', lower(before.valid_at), 'until', upper(before.valid_at),
        'recordedAt', to_char(before.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end as replaces,
      case when correction.id is not null then jsonb_build_object('caseNumber', correction.case_number,
        'number', correction.number, 'effectiveDateBefore', correction.effective_date_before,
        'effectiveDate', correction.effective_date) end as corrects
    from incumbency_version version
    join employee on employee.id = version.employee_id
    left join incumbency_version before on before.id = version.replaces
    left join placement_correction correction on correction.id = version.correction_id
    where ${ofWhom} and version.valid_at @> ${on}::date and version.recorded_at <= ${knownOn}
      and (version.superseded_at is null or version.superseded_at > ${knownOn})
    order by version.recorded_at, version.id`.execute(db);
  return rows;
}
