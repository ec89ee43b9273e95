import { type RawBuilder, sql } from 'kysely';
import type { EligibilityFacts } from '../../domain/eligibility/facts.ts';
import type { Stage } from '../../domain/mutation-case/stage.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Database } from '../open-database.ts';
import { isRecused, type Reader } from '../reading/case-scope.ts';

interface Asked {
  key: string;
  value: unknown;
  after?: string | undefined;
  limit: number;
  /** The facts of certificates are large; only the rules' parameters need them. */
  withFacts: boolean;
}

export interface CaseUnderPolicyRow {
  caseNumber: string;
  stage: Stage;
  policy: Policy;
  openTasks: { id: string; kind: string; openedAt: string; dueAt: string }[];
  facts: EligibilityFacts | null;
  panelComposed: boolean;
}

/** Open cases of the agency under its own policy whose kept value is another, by number; one beyond the limit. */
export async function listCasesUnderPolicy(db: Database, reader: Reader, asked: Asked): Promise<CaseUnderPolicyRow[]> {
  const { rows } = await sql<CaseUnderPolicyRow>`
    select file.case_number as "caseNumber", file.stage, file.policy,
      coalesce((select json_agg(json_build_object('id', task.id, 'kind', task.kind,
          'openedAt', ${iso('task.opened_at')}, 'dueAt', ${iso('task.due_at')}) order by task.id)
        from task where task.case_number = file.case_number and task.state = 'open'), '[]') as "openTasks",
      case when ${asked.withFacts} then (select facts from eligibility_certificate certificate
        where certificate.case_number = file.case_number order by evaluated_at desc, number desc limit 1) end as facts,
      exists (select from panel_seat where panel_seat.case_number = file.case_number) as "panelComposed"
    from mutation_case file
    where ${mayCount(reader)} and file.policy -> ${asked.key}::text is distinct from ${JSON.stringify(asked.value)}::jsonb
      and (${asked.after ?? null}::text is null or file.case_number > ${asked.after ?? null})
    order by file.case_number limit ${asked.limit + 1}`.execute(db);
  return rows;
}

/** How many open cases there are, and how many of them keep another value than this one. */
export async function countCasesUnderPolicy(
  db: Database,
  reader: Reader,
  { key, value }: Pick<Asked, 'key' | 'value'>,
): Promise<{ open: number; differing: number }> {
  const { rows } = await sql<{ open: number; differing: number }>`
    select count(*)::int as open, count(*) filter (
      where file.policy -> ${key}::text is distinct from ${JSON.stringify(value)}::jsonb)::int as differing
    from mutation_case file where ${mayCount(reader)}`.execute(db);
  return rows[0]!;
}

/** Nobody looks by a preview into a case about themselves or one they stepped back from. */
function mayCount(reader: Reader): RawBuilder<boolean> {
  return sql<boolean>`(file.agency_id = ${reader.agency} and file.closed_at is null and file.policy_profile = 'standard'
    and file.employee_account_id <> ${reader.account}::uuid and not ${isRecused(reader, 'file')})`;
}

function iso(column: string): RawBuilder<string> {
  return sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
