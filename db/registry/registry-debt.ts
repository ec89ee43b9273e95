import { sql } from 'kysely';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import type { RegistryFaultCode } from '../../domain/registry/registry-fault-code.ts';
import type { Database } from '../open-database.ts';

export interface RegistryDebtRow {
  id: string;
  agency: string;
  caseNumber: string | null;
  state: 'owed' | 'confirmed' | 'by-hand';
  wanted: 'present' | 'absent';
  nip: string;
  unitId: string;
  unitName: string;
  positionId: string;
  positionClass: PositionClass;
  echelon: string | null;
  decreeNumber: string | null;
  decreeDate: string | null;
  effectiveDate: string;
  attempts: number;
  /** Whoever it is about hears of no alarm. */
  employeeAccount: string | null;
}

/** What is owed with all that the registry must be told; the person only by the NIP, which is its key. */
export async function readDebt(db: Database, id: string): Promise<RegistryDebtRow | undefined> {
  const { rows } = await sql<RegistryDebtRow>`
    select debt.id, debt.agency_id as agency, case_number as "caseNumber", state, wanted, employee.nip,
      post.unit_id as "unitId", unit.name as "unitName", post.position_id as "positionId", position_class as "positionClass", echelon,
      decree_number as "decreeNumber", decree_date as "decreeDate", effective_date as "effectiveDate", attempts,
      (select account.id from account where account.employee_id = debt.employee_id) as "employeeAccount"
    from registry_debt debt join employee on employee.id = debt.employee_id join post on post.id = debt.post_id
      join org_unit unit on unit.id = post.unit_id join position on position.id = post.position_id
    where debt.id = ${id}::uuid`.execute(db);
  return rows[0];
}

/** Debts that nobody carries to the registry yet; of one employee only the oldest, for lines of a history follow each other. */
export async function listUncarriedDebts(db: Database, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select debt.id from registry_debt debt
    where state = 'owed' and handed_over_at is null and not exists (
      select from registry_debt before where before.employee_id = debt.employee_id and before.state = 'owed' and before.id < debt.id)
    order by debt.id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/** A workflow carries it from now on. */
export async function noteCarried(db: Database, id: string): Promise<void> {
  await sql`update registry_debt set handed_over_at = now() where id = ${id}::uuid and handed_over_at is null`.execute(
    db,
  );
}

/** @returns how often it was tried by now */
export async function noteAttempt(db: Database, id: string, problem: RegistryFaultCode): Promise<number> {
  const { rows } = await sql<{ attempts: number }>`
    update registry_debt set attempts = attempts + 1, attempted_at = now(), problem = ${problem}
    where id = ${id}::uuid and state = 'owed' returning attempts`.execute(db);
  return rows[0]?.attempts ?? 0;
}

/** @returns whether this is news */
export async function confirmDebt(tx: Database, id: string, registryId: string | undefined): Promise<boolean> {
  const { rows } = await sql`
    update registry_debt set state = 'confirmed', registry_id = ${registryId ?? null}, settled_at = now(), problem = null,
      attempts = attempts + 1, attempted_at = now()
    where id = ${id}::uuid and state = 'owed' returning id`.execute(tx);
  return rows.length > 0;
}

/** HR has entered it itself; nothing of the case is sent any more. @returns the debts that this settled */
export async function settleByHand(
  tx: Database,
  caseNumber: string,
  { by, reason, now }: { by: string; reason: string; now: Date },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update registry_debt set state = 'by-hand', settled_at = ${now}, settled_by = ${by}::uuid, reason = ${reason}
    where case_number = ${caseNumber} and state = 'owed' returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

export interface CaseDebts {
  owed: number;
  /** Of the one that was tried most often. */
  attempts: number;
}

export async function countDebts(db: Database, caseNumber: string): Promise<CaseDebts> {
  const { rows } = await sql<CaseDebts>`
    select count(*)::int as owed, coalesce(max(attempts), 0)::int as attempts
    from registry_debt where case_number = ${caseNumber} and state = 'owed'`.execute(db);
  return rows[0]!;
}

export interface ListedDebt {
  id: string;
  caseNumber: string | null;
  employeeId: string;
  postId: string;
  effectiveDate: string;
  wanted: 'present' | 'absent';
  state: RegistryDebtRow['state'];
  owedAt: Date;
  attempts: number;
  attemptedAt: Date | null;
  problem: RegistryFaultCode | null;
  settledAt: Date | null;
}

/** Newest first; one more than asked for, so that the reader learns whether there are more. */
export async function listDebts(
  db: Database,
  agency: string,
  { state, after, limit }: { state?: RegistryDebtRow['state'] | undefined; after?: string | undefined; limit: number },
): Promise<ListedDebt[]> {
  const { rows } = await sql<ListedDebt>`
    select id, case_number as "caseNumber", employee_id as "employeeId", post_id as "postId", effective_date as "effectiveDate", wanted,
      state, owed_at as "owedAt", attempts, attempted_at as "attemptedAt", problem, settled_at as "settledAt"
    from registry_debt
    where agency_id = ${agency} and (${state ?? null}::text is null or state = ${state ?? null})
      and (${after ?? null}::uuid is null or id < ${after ?? null}::uuid)
    order by id desc limit ${limit + 1}`.execute(db);
  return rows;
}
