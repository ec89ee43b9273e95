import type { Client } from '@temporalio/client';
import type { Selectable } from 'kysely';
import { commandOfRow } from '../../contract/command-of-row.ts';
import { mutationCaseId } from '../../contract/mutation-case.ts';
import { sendCommand } from '../../contract/send-command.ts';
import { insertCommand, type NewCommand } from '../../db/command/insert-command.ts';
import { nextCaseCount } from '../../db/command/next-case-count.ts';
import { settleCommand } from '../../db/command/settle-command.ts';
import type { Task } from '../../db/generated/database.ts';
import type { Database } from '../../db/open-database.ts';
import { caseNumber } from '../../domain/mutation-case/case-number.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import { certificateToCome, usualAnswers } from '../../stack/demo/usual-answers.ts';
import { handIn, handInWhatIsDue } from './hand-in-documents.ts';
import type { SmallAgency } from './small-agency.ts';

export interface Play {
  db: Database;
  client: Client;
  taskQueue: string;
  agency: SmallAgency;
  /** ISO date of the workflow's day. */
  today: () => Promise<string>;
  /** How long a command waits for the case's word; 20 s where it is left out. */
  deadlineMs?: number;
}

export type OpenTask = Selectable<Task> & { kind: TaskKind };
export type Said = { [K in TaskKind]?: object };

/** Who completes a task, where it is not the one who should. */
export interface By {
  account?: string;
  roles?: Role[];
  /** Tells a second completion of the same task from a repeated call. */
  again?: string;
}

/** Plays people without the API: rows, commands, Updates, as the API would send them. */
export class CasePlayer {
  readonly #play: Play;
  readonly number: string;

  private constructor(play: Play, number: string) {
    this.#play = play;
    this.number = number;
  }

  /** Goes on with a case that is open already. */
  static of(play: Play, number: string): CasePlayer {
    return new CasePlayer(play, number);
  }

  static async open(play: Play, changes: object = {}): Promise<CasePlayer> {
    const number = caseNumber(2026, await nextCaseCount(play.db));
    const player = new CasePlayer(play, number);
    const outcome = await player.send({
      kind: 'open-case',
      dedupeKey: `open:${number}`,
      account: play.agency.accounts['hr-officer']!,
      roles: ['hr-officer'],
      body: {
        employeeId: play.agency.employeeId,
        targetPostId: play.agency.targetPost,
        scope: 'intra-agency',
        initiator: 'agency',
        reason: 'Penguatan penyusunan program di Bappeda.',
        policyProfile: 'standard',
        ...changes,
      },
      answer: { units: ['DKPP', 'BAPPEDA'] },
    });
    if (outcome !== 'acknowledged') throw new RefusedError(outcome);
    return player;
  }

  get workflowId(): string {
    return mutationCaseId(this.number);
  }

  get handle() {
    return this.#play.client.workflow.getHandle(this.workflowId);
  }

  async send(command: Omit<NewCommand, 'caseNumber'>): Promise<'acknowledged' | Refusal> {
    const { db, client, taskQueue, deadlineMs = 20_000 } = this.#play;
    const row = await insertCommand(db, { ...command, caseNumber: this.number });
    if (!row) throw new Error(`a command with key ${command.dedupeKey} is there already`);
    const outcome = await sendCommand(client, taskQueue, commandOfRow(row), deadlineMs);
    await settleCommand(db, row.id, outcome);
    return outcome;
  }

  async openTasks(kind?: TaskKind): Promise<OpenTask[]> {
    const tasks = await this.#play.db
      .selectFrom('task')
      .selectAll()
      .where('case_number', '=', this.number)
      .where('state', '=', 'open')
      .orderBy('id')
      .execute();
    return (tasks as OpenTask[]).filter((task) => kind === undefined || task.kind === kind);
  }

  async complete(task: OpenTask, form?: object, by: By = {}): Promise<'acknowledged' | Refusal> {
    const definition = taskDefinitions[task.kind];
    const usual = form ?? { ...usualAnswers[task.kind](await this.#play.today()), ...(await this.#papers(task.kind)) };
    const said = await this.#withCertificate(usual);
    const parsed = definition.form.parse(said) as never;
    return this.send({
      kind: 'complete-task',
      dedupeKey: `complete:${task.id}${by.again ?? ''}`,
      task: task.id,
      account: by.account ?? task.account_id ?? this.#play.agency.accounts[task.role]!,
      roles: by.roles ?? [task.role],
      body: { form: said },
      answer: (definition.answer as (form: never) => object)(parsed),
    });
  }

  /** Hands in what is due before it is checked, and accepts it. */
  async #papers(kind: TaskKind): Promise<object> {
    if (kind !== 'intake-check' && kind !== 'complete-documents') return {};
    const { db, agency } = this.#play;
    const pending = await handInWhatIsDue(db, this.number, agency.accounts['hr-officer']!);
    return kind === 'complete-documents' ? {} : { documents: pending.map((id) => ({ id, verdict: 'accepted' })) };
  }

  /** Where an answer stands for a certificate to come, hands one in and names it. */
  async #withCertificate(form: object): Promise<object> {
    if (!('evidence' in form) || form.evidence !== certificateToCome) return form;
    const { db, agency } = this.#play;
    const account = agency.accounts['training-officer'] ?? agency.accounts['hr-officer']!;
    return { ...form, evidence: await handIn(db, { caseNumber: this.number, account, kind: 'training-certificate' }) };
  }

  /** Completes whatever is open, in order, until a task of one of these kinds is open or the case is closed. */
  async playUntil(stop: TaskKind | 'closed', said: Said = {}): Promise<OpenTask[]> {
    for (;;) {
      const open = await this.openTasks();
      if (stop !== 'closed' && open.some((task) => task.kind === stop))
        return open.filter((task) => task.kind === stop);
      if ((await this.outcome()) !== null) return [];
      const [next] = open;
      if (!next) {
        // A decree is being printed and signed: that takes a moment of the real clock, not days of the case's.
        if ((await this.row()).stage === 'decree') await new Promise((resolve) => setTimeout(resolve, 50));
        else await this.pass();
        continue;
      }
      const outcome = await this.complete(next, said[next.kind]);
      if (outcome !== 'acknowledged') throw new RefusedError(outcome);
    }
  }

  /** Withdraws or rescinds the case in somebody's name. */
  async recall(kind: 'withdraw-case' | 'rescind-case', account: string): Promise<'acknowledged' | Refusal> {
    const held = await this.#play.db
      .selectFrom('account_role')
      .select('role')
      .where('account_id', '=', account)
      .execute();
    const roles = held.map(({ role }) => role);
    const dedupeKey = `${kind}:${this.number}`;
    return this.send({ kind, dedupeKey, account, roles, body: { reason: 'Keadaan berubah.' } });
  }

  reassign(task: OpenTask, to: string): Promise<'acknowledged' | Refusal> {
    return this.send({
      kind: 'reassign-task',
      dedupeKey: `reassign:${task.id}:${to}`,
      task: task.id,
      account: this.#play.agency.accounts['hr-officer']!,
      roles: ['hr-officer'],
      body: { accountId: to, reason: 'Pemegangnya berhalangan.' },
      answer: { to },
    });
  }

  /** Nothing is open: the case waits for a day; the clock of the skipping server moves only when somebody waits for it. */
  pass: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve, 50));

  async row() {
    return this.#play.db
      .selectFrom('mutation_case')
      .selectAll()
      .where('case_number', '=', this.number)
      .executeTakeFirstOrThrow();
  }

  async outcome(): Promise<string | null> {
    return (await this.row()).outcome;
  }
}

export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
