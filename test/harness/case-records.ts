import type { Database } from '../../db/open-database.ts';
import type { AuditEvent } from '../../domain/audit/audit-event.ts';

/** What stands in the audit chain of a case, in order. */
export async function auditOf(db: Database, caseNumber: string): Promise<AuditEvent[]> {
  const rows = await db
    .selectFrom('audit_event')
    .select('body')
    .where('case_number', '=', caseNumber)
    .orderBy('seq')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as AuditEvent);
}

export async function auditedActions(db: Database, caseNumber: string): Promise<string[]> {
  return (await auditOf(db, caseNumber)).map(({ action }) => action);
}

/** The messages about a task: kind, to whom, at which instant. */
export async function noticesOf(db: Database, task: string) {
  return db
    .selectFrom('notification')
    .select(['kind', 'account_id as to', 'created_at as at'])
    .where('task_id', '=', task)
    .orderBy('created_at')
    .orderBy('kind')
    .execute();
}

/** Who sits where, as ranges of days. */
export async function termsOf(db: Database, employeeId: string): Promise<{ post: string; valid: string }[]> {
  return db
    .selectFrom('incumbency')
    .select(['post_id as post', 'valid_at as valid'])
    .where('employee_id', '=', employeeId)
    .orderBy('valid_at')
    .execute();
}

export async function alarmsOf(db: Database, caseNumber: string) {
  return db
    .selectFrom('alarm')
    .select(['kind', 'task_id as task', 'detail', 'resolved_at'])
    .where('case_number', '=', caseNumber)
    .orderBy('raised_at')
    .execute();
}

export async function rowOfTask(db: Database, task: string) {
  return db.selectFrom('task').selectAll().where('id', '=', task).executeTakeFirstOrThrow();
}
