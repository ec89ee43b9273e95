import type { Database } from '../open-database.ts';

/** What the employee asked in a case and what was answered, by number; an open question names the task that answers it. */
export async function readQuestions(db: Database, caseNumber: string) {
  return db
    .selectFrom('case_question')
    .leftJoin('account as answerer', 'answerer.id', 'case_question.answered_by')
    .leftJoin('task', 'task.id', 'case_question.task_id')
    .select(['number', 'addressee', 'question', 'asked_at as askedAt', 'task_id as taskId', 'task.due_at as dueAt'])
    .select(['answer', 'answerer.name as answeredBy', 'answered_at as answeredAt'])
    .where('case_question.case_number', '=', caseNumber)
    .orderBy('number')
    .execute();
}
