import { type RawBuilder, sql } from 'kysely';

/** Whose eyes a query looks through. */
export interface Reader {
  account: string;
  agency: string;
  roles: readonly string[];
  /** What the table of rights says of the roles; without it the narrowest. */
  scope?: ReaderScope;
}

export interface ReaderScope {
  /** Sits on panels: ties to the person concerned shut them out. */
  sitsOnPanel: boolean;
  /** Sees target posts under embargo by their role. */
  seesTargets: boolean;
  /** Kinds of task whose holder must know the target post. */
  targetKinds: readonly string[];
}

/** The reader stepped back from the case, or is a panel member tied to whoever it is about. */
export function isRecused({ account, scope }: Reader, caseAlias: string): RawBuilder<boolean> {
  const number = sql.ref(`${caseAlias}.case_number`);
  const concerned = sql.ref(`${caseAlias}.employee_id`);
  return sql<boolean>`(
    exists (select from recusal where recusal.case_number = ${number} and recusal.account_id = ${account}::uuid)
    or (${scope?.sitsOnPanel ?? false} and exists (
      select from relationship tie join account me on me.id = ${account}::uuid
      where (tie.employee_id = ${concerned} and tie.other_employee_id = me.employee_id)
        or (tie.other_employee_id = ${concerned} and tie.employee_id = me.employee_id))))`;
}

export function isEmbargoed(caseAlias: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${caseAlias}.embargo`)} and ${sql.ref(`${caseAlias}.published_at`)} is null)`;
}

/** The benefit sheet is laid before the employee when the consultation begins. */
export function isConsulted(caseAlias: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select from benefit_sheet where benefit_sheet.case_number = ${sql.ref(`${caseAlias}.case_number`)})`;
}

export function needsTarget({ account, roles, scope }: Reader, caseAlias: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from task step where step.case_number = ${sql.ref(`${caseAlias}.case_number`)}
      and step.kind = any(${[...(scope?.targetKinds ?? [])]}::text[])
      and (step.account_id = ${account}::uuid or step.completed_by = ${account}::uuid
        or (step.pool and step.role = any(${[...roles]}::text[]) and not (${account}::uuid = any(step.barred)))))`;
}

/** The same as `seesTarget` of the domain, for lists. */
export function isTargetSeen(reader: Reader, caseAlias: string): RawBuilder<boolean> {
  const concerned = sql.ref(`${caseAlias}.employee_account_id`);
  const agency = sql.ref(`${caseAlias}.agency_id`);
  const byRole = reader.scope?.seesTargets ?? false;
  return sql<boolean>`(not ${isEmbargoed(caseAlias)} or case
    when ${concerned} = ${reader.account}::uuid then ${isConsulted(caseAlias)}
    else (${byRole} and ${agency} = ${reader.agency}) or ${needsTarget(reader, caseAlias)} end)`;
}
