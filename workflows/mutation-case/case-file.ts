import { CancelledFailure, condition, sleep } from '@temporalio/workflow';
import type { DecreeNews } from '../../contract/decree-messages.ts';
import type { CaseOpening, CasePolicy, CaseWrite, Recorded } from '../../contract/case-record.ts';
import { mayFollow } from '../../domain/mutation-case/may-follow.ts';
import type { Standing } from '../../domain/mutation-case/refuse-recall.ts';
import type { Outcome, Stage } from '../../domain/mutation-case/stage.ts';
import type { AnswerOf } from '../../domain/task-kinds/task-definitions.ts';
import { taskId } from '../../domain/task/task-id.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { EffectiveDate } from './effective-date.ts';
import { Objections } from './objections.ts';
import { OpenTasks } from './open-tasks.ts';
import { Panel } from './panel.ts';
import { type Procedure, procedureOfThisCase } from './patches.ts';
import { Recorder } from './recorder.ts';
import { Visibility } from './visibility.ts';

export interface Asked<K extends TaskKind> {
  id: string;
  answer: Promise<AnswerOf<K>>;
}

/** One case as its workflow knows it: ids, the open tasks, the stage, the policy it began under. */
export class CaseFile {
  readonly caseNumber: string;
  readonly tasks = new OpenTasks();
  readonly panel = new Panel();
  readonly objections = new Objections();
  readonly recorder: Recorder;
  /** The procedure the case began under. */
  readonly procedure: Procedure = procedureOfThisCase();
  stage: Stage = 'intake';
  outcome: Outcome | undefined;
  /** From the decision on a case is rescinded, no longer withdrawn (F10). */
  decided = false;
  /** The submission was refused: there is no case. */
  refused = false;
  recalledAs: 'withdrawn' | 'rescinded' | undefined;
  opening: CaseOpening | undefined;
  /** Comes when the move takes effect; there is none before the placement is scheduled. */
  effective: Promise<void> | undefined;
  readonly effectiveDate = new EffectiveDate();
  /** Beside training and placement, where the post is taken up with an oath. */
  inauguration: Promise<void> | undefined;
  /** Another unit pays after the move. */
  payerChanges = false;
  /** The check of documents that two persons opened again; the authority decides after it (F13). */
  reopened: 'under-check' | 'complete' | 'refused' | undefined;
  /** The national registry holds what this case owed it. */
  registryTold = false;
  /** What became of joint decrees that name this case, by letter. */
  readonly jointDecrees = new Map<string, DecreeNews['became']>();
  /** Other cases wait for the signature that this one asks for. */
  leadsJointDecree = false;
  /** How often news of political freezes has come. */
  freezesChanged = 0;
  /** How many questions the employee has asked. */
  questions = 0;
  readonly #visibility = new Visibility();
  #asked = 0;
  #unheard = false;
  #unsettled = false;
  #unseen = false;

  constructor(caseNumber: string) {
    this.caseNumber = caseNumber;
    this.recorder = new Recorder(caseNumber);
  }

  get policy(): CasePolicy {
    return this.facts.policy;
  }

  get facts(): CaseOpening {
    if (!this.opening) throw new Error('the case is not open yet');
    return this.opening;
  }

  get standing(): Standing {
    return { opened: this.opening !== undefined, decided: this.decided, closed: this.outcome !== undefined };
  }

  write(...writes: CaseWrite[]): Promise<Recorded> {
    return this.recorder.write(...writes);
  }

  /** A recalled story must not go on: whatever it was waiting for may still come. */
  #insist(): void {
    if (this.recalledAs) throw new CancelledFailure(`case ${this.recalledAs}`);
  }

  enter(stage: Stage): void {
    this.#insist();
    if (stage !== this.stage && !mayFollow(this.stage, stage)) throw new Error(`${stage} may not follow ${this.stage}`);
    this.stage = stage;
    void this.write({ do: 'enter-stage', stage });
  }

  /** Opens a task and leaves its answer for later, for steps that people take side by side. */
  open<K extends TaskKind>(kind: K, detail: { item?: number; session?: number } = {}): Asked<K> {
    this.#insist();
    return this.#open(kind, detail);
  }

  #open<K extends TaskKind>(kind: K, detail: { item?: number; session?: number }): Asked<K> {
    const id = taskId(this.caseNumber, ++this.#asked);
    const answer = this.tasks.expect(id, kind) as Promise<AnswerOf<K>>;
    void this.write({ do: 'open-task', task: id, kind, ...detail });
    return { id, answer };
  }

  /** Asks a person and waits; behind it stand the row, the notice, the reminders, the escalation and the deadline. */
  ask<K extends TaskKind>(kind: K, detail: { item?: number; session?: number } = {}): Promise<AnswerOf<K>> {
    return this.open(kind, detail).answer;
  }

  /** Asks in a story that was taken back: what is left to be settled before the case closes. */
  askAfterRecall<K extends TaskKind>(kind: K): Promise<AnswerOf<K>> {
    return this.#open(kind, {}).answer;
  }

  async askAll<K extends TaskKind>(kinds: readonly K[], detail: { session?: number } = {}): Promise<AnswerOf<K>[]> {
    return Promise.all(kinds.map((kind) => this.ask(kind, detail)));
  }

  cancel(task: string): void {
    const kind = this.tasks.kindOf(task);
    this.tasks.drop(task);
    void this.write({ do: 'cancel-task', task, kind });
  }

  async until(epochSeconds: number, summary: string): Promise<void> {
    const wait = epochSeconds * 1000 - Date.now();
    if (wait > 0) await sleep(wait, { summary });
  }

  /** Whether the post decided is one the employee was never told of; asked once a decision. */
  takeUnheard(): boolean {
    const unheard = this.#unheard;
    this.#unheard = false;
    return unheard;
  }

  /** Whether HR's settlement of a rescission did not hold; asked once for each answer. */
  takeUnsettled(): boolean {
    const unsettled = this.#unsettled;
    this.#unsettled = false;
    return unsettled;
  }

  noteRecorded(recorded: Recorded): void {
    if (recorded.decided) {
      const { inaugurated, units, unheard } = recorded.decided;
      this.opening = { ...this.facts, inaugurated, units };
      this.#unheard = unheard === true;
    }
    if (recorded.objectUntil !== undefined) this.objections.until = recorded.objectUntil;
    if (recorded.payerChanges) this.payerChanges = true;
    if (recorded.unsettled) this.#unsettled = true;
    if (recorded.seats) this.panel.noteSeats(recorded.seats);
    if (recorded.tasks) this.tasks.watch(recorded.tasks);
    this.#unseen = true;
  }

  /** Shows operators where the case is, once all that one message led to is written down: a look in between costs an event. */
  async keepShowing(): Promise<never> {
    for (;;) {
      await condition(() => this.#unseen && this.recorder.idle);
      this.show();
    }
  }

  show(): void {
    this.#unseen = false;
    const { stage, outcome } = this;
    this.#visibility.show({ stage, ...(outcome && { outcome }), units: this.opening?.units ?? [] }, this.tasks);
  }
}
