import type { TaskWatch } from '../../contract/case-record.ts';
import type { Override } from '../../contract/mutation-case.ts';
import { refuseOverride } from '../../domain/override/refuse-override.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { type Actor, mayComplete, mayHold } from '../../domain/task/may-complete.ts';
import { taskNotOpen } from '../../domain/task/task-not-open.ts';

/** The tasks that people still owe: who may complete each, when to attend to it, and who is waiting for its answer. */
export class OpenTasks {
  readonly #waiting = new Map<string, { kind: TaskKind; resolve: (answer: object) => void }>();
  readonly #watches = new Map<string, TaskWatch>();

  expect(task: string, kind: TaskKind): Promise<object> {
    return new Promise((resolve) => this.#waiting.set(task, { kind, resolve }));
  }

  /** The open task of a kind of which there is one. */
  find(kind: TaskKind): string | undefined {
    return [...this.#waiting].find(([, waiting]) => waiting.kind === kind)?.[0];
  }

  kindOf(task: string): TaskKind {
    const { kind } = this.#waiting.get(task) ?? {};
    if (!kind) throw new Error(`${task} is not waited for`);
    return kind;
  }

  /** Takes over what the record says of tasks; one that was answered meanwhile stays gone. */
  watch(watches: readonly TaskWatch[]): void {
    for (const watch of watches) if (this.#waiting.has(watch.id)) this.#watches.set(watch.id, watch);
  }

  refuse(task: string, actor: Actor): Refusal | undefined {
    const watch = this.#watches.get(task);
    return watch ? mayComplete(watch, actor) : taskNotOpen;
  }

  /** May the account take the task over? The person concerned and whoever proposed it may not (F09). */
  refuseHolder(task: string, account: string): Refusal | undefined {
    const watch = this.#watches.get(task);
    return watch ? mayHold(watch, account) : taskNotOpen;
  }

  /** A seat is given back by the member who holds it. */
  refuseRecusal(task: string, actor: Actor): Refusal | undefined {
    const watch = this.#watches.get(task);
    if (!watch || this.kindOf(task) !== 'panel-vote') return taskNotOpen;
    return mayComplete({ ...watch, barred: [] }, actor);
  }

  /** Whoever is barred from the task may neither ask for an override of it nor confirm one. */
  refuseOverride({ task, kind, by, requestedBy }: Override): Refusal | undefined {
    if (task !== undefined && !this.#watches.has(task)) return taskNotOpen;
    const watches = task === undefined ? this.all() : [this.#watches.get(task)!];
    const asked = {
      kind,
      task: task === undefined ? undefined : this.kindOf(task),
      concerned: concernedIn(watches) ?? '',
      requestedBy,
    };
    return refuseOverride(asked) ?? refuseOverride({ ...asked, confirmedBy: by.account });
  }

  /** Account the case is about, as far as an open task tells it. */
  get concerned(): string | undefined {
    return concernedIn(this.all());
  }

  /** Whether somebody is asked for a task of one of these kinds. */
  asksFor(kinds: readonly TaskKind[]): boolean {
    return [...this.#waiting.values()].some(({ kind }) => kinds.includes(kind));
  }

  isOpen(task: string): boolean {
    return this.#watches.has(task);
  }

  answer(task: string, answer: object): void {
    const waiting = this.#waiting.get(task);
    this.drop(task);
    waiting?.resolve(answer);
  }

  /** Nobody may act on the task while its answer is being written down. @returns how to put it back */
  setAside(task: string): () => void {
    const watch = this.#watches.get(task);
    this.#watches.delete(task);
    return () => {
      if (watch && this.#waiting.has(task)) this.#watches.set(task, watch);
    };
  }

  drop(task: string): void {
    this.#waiting.delete(task);
    this.#watches.delete(task);
  }

  /** Epoch milliseconds of the next reminder or escalation over all open tasks. */
  nextMoment(): number | undefined {
    return earliest(this.all().map((watch) => watch.next));
  }

  nextDue(): number | undefined {
    return earliest(this.all().map((watch) => watch.due));
  }

  takeDue(now: number): string[] {
    const due = this.all().filter((watch) => watch.next * 1000 <= now);
    // Until the record says what comes next, these are not due again.
    for (const watch of due) this.#watches.set(watch.id, { ...watch, next: Infinity });
    return due.map((watch) => watch.id);
  }

  isOverdue(task: string): boolean {
    return this.#watches.get(task)?.overdue === true;
  }

  all(): TaskWatch[] {
    return [...this.#watches.values()];
  }
}

/** Barred from every task but their own is whoever the case is about. */
function concernedIn(watches: readonly TaskWatch[]): string | undefined {
  const others = watches.find(({ barred }) => barred.length > 0);
  return others?.barred[0] ?? watches.find(({ role }) => role === 'employee')?.account;
}

function earliest(seconds: number[]): number | undefined {
  const first = Math.min(...seconds);
  return Number.isFinite(first) ? first * 1000 : undefined;
}
