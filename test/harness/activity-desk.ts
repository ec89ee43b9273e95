import { createActivities } from '../../activities/index.ts';
import type { CaseOpening, CaseWrite, Recorded } from '../../contract/case-record.ts';
import { insertCommand } from '../../db/command/insert-command.ts';
import { nextCaseCount } from '../../db/command/next-case-count.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { caseNumber } from '../../domain/mutation-case/case-number.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { usualAnswers } from '../../stack/demo/usual-answers.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';
import { loadHolidays } from './load-holidays.ts';
import type { Mover } from './new-mover.ts';
import { seedSmallAgency, type SmallAgency } from './small-agency.ts';
import { testDecrees, type TestDecrees } from './test-decrees.ts';

/** Monday morning, working hours. */
export const deskTime = Date.parse('2026-03-02T09:00:00+07:00');

/** The activities on a real database, without a workflow: what the workflow would ask for is asked by the test. */
export class ActivityDesk {
  readonly db: Database;
  readonly owner: Database;
  readonly agency: SmallAgency;
  readonly activities: ReturnType<typeof createActivities>;
  readonly decrees: TestDecrees;
  readonly #database: FreshDatabase;

  private constructor(database: FreshDatabase, owner: Database, agency: SmallAgency, decrees: TestDecrees) {
    this.decrees = decrees;
    this.#database = database;
    this.owner = owner;
    this.agency = agency;
    this.db = openDatabase(database.appUrl);
    this.activities = createActivities({ db: this.db, decrees: decrees.desk });
  }

  static async open(): Promise<ActivityDesk> {
    const database = await freshDatabase();
    const owner = openDatabase(database.ownerUrl);
    const agency = await seedSmallAgency(owner);
    await loadHolidays(owner);
    return new ActivityDesk(database, owner, agency, await testDecrees());
  }

  async close(): Promise<void> {
    await Promise.all([this.db.destroy(), this.owner.destroy()]);
    await this.#database.drop();
    await this.decrees.remove();
  }

  async newNumber(): Promise<string> {
    return caseNumber(2026, await nextCaseCount(this.db));
  }

  async openCase(move: Pick<Mover, 'employeeId' | 'targetPost'>, number?: string): Promise<string> {
    const opened = number ?? (await this.newNumber());
    await this.opening(move, opened);
    return opened;
  }

  async opening(move: Pick<Mover, 'employeeId' | 'targetPost'>, number: string): Promise<CaseOpening> {
    const command = await this.command(number, 'open-case', 'hr-officer', {
      employeeId: move.employeeId,
      targetPostId: move.targetPost,
      scope: 'intra-agency',
      initiator: 'agency',
      reason: 'Penguatan penyusunan program.',
      policyProfile: 'standard',
    });
    return this.activities.openCase({ caseNumber: number, command, now: deskTime });
  }

  /** @returns the id of the command's row */
  async command(
    number: string,
    kind: 'open-case' | 'complete-task' | 'withdraw-case',
    alias: string,
    body: object,
    task?: string,
  ): Promise<string> {
    const row = await insertCommand(this.db, {
      kind,
      dedupeKey: crypto.randomUUID(),
      caseNumber: number,
      account: this.agency.accounts[alias]!,
      roles: [],
      body,
      answer: {},
      ...(task !== undefined && { task }),
    });
    return row!.id;
  }

  record(number: string, step: number, ...writes: CaseWrite[]): Promise<Recorded> {
    return this.activities.record({ caseNumber: number, step, now: deskTime, writes });
  }

  /** Opens a task and completes it with the usual answer, in the two steps given. */
  async done(number: string, kind: TaskKind, task: string, step: number, by: string): Promise<void> {
    await this.record(number, step, { do: 'open-task', task, kind });
    const form = usualAnswers[kind]('2026-03-02');
    const command = await this.command(number, 'complete-task', by, { form }, task);
    await this.record(number, step + 1, { do: 'complete-task', task, kind, command });
  }
}
