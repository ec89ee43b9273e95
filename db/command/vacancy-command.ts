import { sql } from 'kysely';
import type { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../open-database.ts';

export interface VacancyCommandRow {
  id: string;
  vacancyId: string;
  kind:
    | 'open'
    | 'complete-task'
    | 'reassign-task'
    | 'cancel'
    | 'nominee-placed'
    | 'nominee-failed'
    | 'post-closed'
    | 'post-held';
  taskId: string | null;
  accountId: string | null;
  roles: string[];
  body: object;
  answer: object;
  state: 'sent' | 'acknowledged' | 'refused';
  refusal: Refusal | null;
}

const columns = sql`id, vacancy_id as "vacancyId", kind, task_id as "taskId", account_id as "accountId", roles, body, answer, state, refusal`;

/** The waiting or accepted command under a key; refused ones do not stand in the way of another try. */
export async function findVacancyCommand(db: Database, dedupe: string): Promise<VacancyCommandRow | undefined> {
  const { rows } = await sql<VacancyCommandRow>`
    select ${columns} from vacancy_command where dedupe_key = ${dedupe} and state <> 'refused'`.execute(db);
  return rows[0];
}

export interface NewVacancyCommand {
  /** Absent for a vacancy that is opened by it. */
  vacancy?: string;
  kind: 'open' | 'complete-task' | 'reassign-task' | 'cancel';
  task?: string;
  dedupe: string;
  account: string;
  /** Under which it is said; whoever says it by a task needs them. */
  roles?: readonly string[];
  /** What people wrote; it stays in Postgres. */
  body: object;
  answer?: object;
}

/** Writes the command down, or finds the one that somebody else wrote under the same key a moment ago. */
export async function takeVacancyCommand(db: Database, command: NewVacancyCommand): Promise<VacancyCommandRow> {
  for (;;) {
    const { rows } = await sql<VacancyCommandRow>`
      insert into vacancy_command (vacancy_id, kind, task_id, dedupe_key, account_id, roles, body, answer, sent_at)
      values (coalesce(${command.vacancy ?? null}::uuid, uuidv7()), ${command.kind}, ${command.task ?? null},
        ${command.dedupe}, ${command.account}::uuid, ${[...(command.roles ?? [])]}::text[], ${JSON.stringify(command.body)}::jsonb, ${JSON.stringify(command.answer ?? {})}::jsonb, now())
      on conflict (dedupe_key) where state <> 'refused' do nothing
      returning ${columns}`.execute(db);
    const row = rows[0] ?? (await findVacancyCommand(db, command.dedupe));
    // Between the two the other one may have been refused: then the way is free again.
    if (row) return row;
  }
}

/** Writes down what the vacancy answered; a command settles once. */
export async function settleVacancyCommand(db: Database, id: string, outcome: 'acknowledged' | Refusal): Promise<void> {
  const refusal = outcome === 'acknowledged' ? null : JSON.stringify(outcome);
  await sql`
    update vacancy_command set state = ${refusal === null ? 'acknowledged' : 'refused'}, refusal = ${refusal}::jsonb,
      settled_at = now()
    where id = ${id}::uuid and state = 'sent'`.execute(db);
}

/** Takes commands that nobody answered for some time; what the service says itself is due at once. */
export async function claimVacancyCommands(
  db: Database,
  unansweredMs: number,
  limit: number,
): Promise<VacancyCommandRow[]> {
  const { rows } = await sql<VacancyCommandRow>`
    update vacancy_command set sent_at = now()
    where id in (
      select id from vacancy_command
      where state = 'sent' and sent_at <= now() - ${unansweredMs} * interval '1 millisecond'
      order by sent_at, id limit ${limit} for update skip locked)
    returning ${columns}`.execute(db);
  // An uuid of version 7 tells which was said first.
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a vacancy of an agency was told and has not answered, in the order in which it was said; undefined where there is no such vacancy. */
export async function unsettledVacancyCommands(
  db: Database,
  { agency, number }: { agency: string; number: string },
): Promise<VacancyCommandRow[] | undefined> {
  const vacancy = await db
    .selectFrom('vacancy')
    .select('id')
    .where('agency_id', '=', agency)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!vacancy) return undefined;
  const { rows } = await sql<VacancyCommandRow>`
    select ${columns} from vacancy_command where vacancy_id = ${vacancy.id}::uuid and state = 'sent' order by id limit 50`.execute(
    db,
  );
  return rows;
}
