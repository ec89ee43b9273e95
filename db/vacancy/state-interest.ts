import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';
import { appendVacancyAudit } from './append-vacancy-audit.ts';

export interface InterestSaid {
  vacancy: string;
  employee: string;
  /** Account of who says it. */
  by: string;
  now: Date;
}

/** Whether the period of interest runs now. The lock keeps the step that ends it waiting, so that nobody is counted half. */
async function takesInterest(tx: Transaction<DB>, vacancy: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`
    select state = 'published' and closes_at > ${now} as open from vacancy where id = ${vacancy}::uuid for share`.execute(
    tx,
  );
  return rows[0]?.open === true;
}

/** Saying it twice is saying it once. @returns false where the vacancy takes no interest now */
export async function stateInterest(tx: Transaction<DB>, said: InterestSaid): Promise<boolean> {
  const { vacancy, employee, by, now } = said;
  if (!(await takesInterest(tx, vacancy, now))) return false;
  const { numAffectedRows } = await sql`
    insert into vacancy_interest (vacancy_id, round, employee_id, stated_at)
    select id, round, ${employee}::uuid, ${now} from vacancy where id = ${vacancy}::uuid
    on conflict (vacancy_id, employee_id) where withdrawn_at is null do nothing`.execute(tx);
  if (numAffectedRows === 1n) await note(tx, vacancy, 'interest-stated', by, now);
  return true;
}

/** @returns false where the vacancy takes no interest now: what was counted stays counted */
export async function withdrawInterest(tx: Transaction<DB>, said: InterestSaid): Promise<boolean> {
  const { vacancy, employee, by, now } = said;
  if (!(await takesInterest(tx, vacancy, now))) return false;
  const { numAffectedRows } = await sql`
    update vacancy_interest set withdrawn_at = ${now}
    where vacancy_id = ${vacancy}::uuid and employee_id = ${employee}::uuid and withdrawn_at is null`.execute(tx);
  if (numAffectedRows === 1n) await note(tx, vacancy, 'interest-withdrawn', by, now);
  return true;
}

function note(
  tx: Transaction<DB>,
  vacancy: string,
  action: 'interest-stated' | 'interest-withdrawn',
  actor: string,
  now: Date,
): Promise<void> {
  return appendVacancyAudit(tx, vacancy, [{ at: now.toISOString(), actor, action }]);
}
