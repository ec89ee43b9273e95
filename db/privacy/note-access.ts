import { type Kysely, sql } from 'kysely';
import type { AccessKind } from '../../domain/privacy/access-kind.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { DB } from '../generated/database.ts';

export interface Access {
  account: string;
  role: Role;
  kind: AccessKind;
  /** Whose dossier: the person's, or the one a case is about, or each of several cases. */
  of: { employee: string } | { caseNumber: string } | { caseNumbers: readonly string[] };
}

/**
 * Writes down that somebody reads a dossier; call it before the dossier is answered, so that what could not be written down
 * is not read either. One's own dossier leaves no trace, nor does a second look within the minute.
 */
export async function noteAccess(db: Kysely<DB>, { account, role, kind, of }: Access): Promise<void> {
  const subject =
    'employee' in of
      ? sql`select e.id, null::text from employee e where e.id = ${of.employee}::uuid`
      : sql`select c.employee_id, c.case_number from mutation_case c
          where c.case_number = any(${'caseNumber' in of ? [of.caseNumber] : [...new Set(of.caseNumbers)]}::text[])`;
  await sql`
    insert into dossier_access (account_id, role, employee_id, case_number, kind, accessed_at, minute)
    select ${account}::uuid, ${role}, subject.employee_id, subject.case_number, ${kind}, now(), date_trunc('minute', now())
    from (${subject}) as subject (employee_id, case_number)
    where not exists (select from account a where a.id = ${account}::uuid and a.employee_id = subject.employee_id)
    on conflict on constraint dossier_access_once_a_minute do nothing`.execute(db);
}
