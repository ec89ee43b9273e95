import { sql } from 'kysely';
import type { ReversalFacts } from '../../domain/placement/not-reversible.ts';
import type { Database } from '../open-database.ts';

interface Asked {
  caseNumber: string;
  employeeId: string;
  originPost: string;
  targetPost: string;
  /** ISO date. */
  today: string;
}

/** What of an applied move is still true on the day it is taken back. */
export async function readReversalFacts(tx: Database, asked: Asked): Promise<ReversalFacts> {
  const { caseNumber, employeeId, originPost, targetPost, today } = asked;
  const { rows } = await sql<ReversalFacts>`
    select exists (select from incumbency where employee_id = ${employeeId}::uuid and post_id = ${targetPost}
        and upper_inf(valid_at) and (valid_at @> ${today}::date or lower(valid_at) > ${today}::date)) as "holdsTarget",
      exists (select from incumbency where post_id = ${originPost} and employee_id <> ${employeeId}::uuid
        and (upper_inf(valid_at) or upper(valid_at) > ${today}::date))
      or exists (select from mutation_case other join decision on decision.case_number = other.case_number
        where other.target_post_id = ${originPost} and other.reserves_post and other.case_number <> ${caseNumber}
          and decision.authority = 'authority-decision' and decision.decision = 'approve') as "originTaken",
      exists (select from post_closure where post_id = ${originPost}) as "originAbolished"`.execute(tx);
  return rows[0]!;
}
