import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/**
 * Everything the service keeps about a person, table by table, for the person (UU 27/2022 art. 6 and 7). Of a relationship
 * only its kind: the other one is a person too.
 */
export async function readOwnData(db: Database, employee: string) {
  const facts = async (table: FactTable, order: string) =>
    (
      await sql<Record<string, unknown>>`select to_jsonb(fact) - 'employee_id' as fact from ${sql.table(table)} fact
        where employee_id = ${employee}::uuid order by ${sql.ref(order)} desc`.execute(db)
    ).rows.map((row) => row['fact'] as object);
  const [wishes, person, account, positions, performance, competencies, talent, discipline, clearances, relationships] =
    await Promise.all([
      ownWishes(db, employee),
      db.selectFrom('employee').selectAll().where('id', '=', employee).executeTakeFirstOrThrow(),
      db
        .selectFrom('account')
        .select(['id', 'alias', 'name', 'email', 'active', 'recorded_at'])
        .select(
          sql<string[]>`array(select role from account_role where account_id = account.id order by role)`.as('roles'),
        )
        .where('employee_id', '=', employee)
        .executeTakeFirst(),
      facts('incumbency', 'valid_at'),
      facts('performance_rating', 'year'),
      facts('competency_result', 'assessed_on'),
      facts('talent_profile', 'assessed_on'),
      facts('discipline_case', 'started_on'),
      facts('employee_clearance', 'as_of'),
      db
        .selectFrom('relationship')
        .select(['kind', 'source', 'recorded_at'])
        .where('employee_id', '=', employee)
        .execute(),
    ]);
  return {
    ...{ person, account: account ?? null, positions, performance, competencies, talent, discipline, clearances },
    ...{ relationships, wishes },
    cases: await db
      .selectFrom('mutation_case')
      .select('case_number as caseNumber')
      .where('employee_id', '=', employee)
      .orderBy('case_number')
      .execute(),
    answers: await ownAnswers(db, account?.id),
    notifications: await ownNotifications(db, account?.id),
  };
}

type FactTable =
  | 'incumbency'
  | 'performance_rating'
  | 'competency_result'
  | 'talent_profile'
  | 'discipline_case'
  | 'employee_clearance';

/** Every wish, those that were replaced or withdrawn too (F41). */
async function ownWishes(db: Database, employee: string) {
  return db
    .selectFrom('wish')
    .select(['place', 'valid_at as validAt', 'stated_at as statedAt', 'withdrawn_at as withdrawnAt'])
    .select(sql<string[]>`array(select post_id from wish_post where wish_id = wish.id order by rank)`.as('posts'))
    .where('employee_id', '=', employee)
    .orderBy('stated_at')
    .execute();
}

/** What the person said in their own cases. */
async function ownAnswers(db: Database, account: string | undefined) {
  if (account === undefined) return [];
  return db
    .selectFrom('task')
    .innerJoin('mutation_case', 'mutation_case.case_number', 'task.case_number')
    .select(['task.id as task', 'task.kind', 'task.completed_at as at', 'task.form'])
    .where('task.completed_by', '=', account)
    .where('mutation_case.employee_account_id', '=', account)
    .orderBy('task.completed_at')
    .execute();
}

async function ownNotifications(db: Database, account: string | undefined) {
  if (account === undefined) return [];
  return db
    .selectFrom('notification')
    .select(['kind', 'subject', 'body', 'created_at as createdAt', 'read_at as readAt', 'case_number as caseNumber'])
    .where('account_id', '=', account)
    .orderBy('created_at')
    .execute();
}
