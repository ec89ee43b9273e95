import { CancelledFailure, condition, setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { caseDueAt, caseStage, caseStatus, caseUnits } from '../../contract/search-attributes.ts';
import type { NomineeNews, VacancyOpening, VacancyRecorded, VacancyWrite } from '../../contract/vacancy.ts';
import type { AnswerOf } from '../../domain/task-kinds/task-definitions.ts';
import { taskId } from '../../domain/task/task-id.ts';
import type { VacancyOutcome, VacancyState } from '../../domain/vacancy/vacancy-state.ts';
import { OpenTasks } from '../mutation-case/open-tasks.ts';
import { recordVacancy } from './activities.ts';

/** One vacancy as its workflow knows it: ids, codes, counts and moments. */
export class VacancyFile {
  readonly vacancy: string;
  opening: VacancyOpening | undefined;
  /** The submission was refused: there is no vacancy. */
  refused = false;
  round = 0;
  state: VacancyState = 'opened';
  outcome: VacancyOutcome | undefined;
  /** The post was closed or is held again, or HR took the vacancy back. */
  ended: 'withdrawn' | 'cancelled' | undefined;
  readonly tasks = new OpenTasks();
  /** The case of a nominee that is under way. */
  caseNumber: string | undefined;
  readonly #news = new Map<string, NomineeNews>();
  #step = 0;
  #asked = 0;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(vacancy: string) {
    this.vacancy = vacancy;
  }

  /** Steps are numbered in the order in which they are asked for, and written one after the other. */
  write(write: VacancyWrite): Promise<VacancyRecorded> {
    const step = ++this.#step;
    const written = this.#writing
      .then(() => recordVacancy({ vacancy: this.vacancy, step, now: Date.now(), write }))
      .then((recorded) => {
        if (recorded.tasks) this.tasks.watch(recorded.tasks);
        return recorded;
      });
    this.#writing = written.catch(() => undefined);
    return written;
  }

  /** The committee's task of this round: its id, and its answer once it is opened and completed. */
  askCommittee(): { id: string; answer: Promise<AnswerOf<'shortlist-decision'>> } {
    const id = taskId(this.opening!.number, ++this.#asked);
    const answer = this.tasks.expect(id, 'shortlist-decision') as Promise<AnswerOf<'shortlist-decision'>>;
    return { id, answer };
  }

  async settled(): Promise<void> {
    await this.#writing;
  }

  note(news: NomineeNews): void {
    // The first word on a case stands: after a placement its case goes on to reviews and closes.
    if (!this.#news.has(news.caseNumber)) this.#news.set(news.caseNumber, news);
  }

  async newsOf(caseNumber: string): Promise<string> {
    await condition(() => this.#news.has(caseNumber), undefined, { summary: `case ${caseNumber}` });
    return this.#news.get(caseNumber)!.became;
  }

  /** An ended story must not go on: whatever it was waiting for may still come. */
  enter(state: VacancyState, due?: number): void {
    if (this.ended && state !== 'closed') throw new CancelledFailure(`vacancy ${this.ended}`);
    this.state = state;
    this.show(due);
  }

  /** What operators see in the Temporal UI (F73). */
  show(until?: number): void {
    const due = until ?? this.tasks.nextDue();
    const { state, round, outcome, opening, caseNumber } = this;
    setCurrentDetails(
      [
        `### ${state}${outcome ? `: ${outcome}` : ''}, round ${round} of ${opening?.rounds ?? '?'}`,
        `Unit: ${opening?.unit ?? '?'}`,
        ...(due === undefined ? [] : [`Until: ${new Date(due).toISOString().slice(0, 16)}Z`]),
        ...(caseNumber === undefined ? [] : [`Case: ${caseNumber}`]),
      ].join('\n'),
    );
    upsertSearchAttributes([
      { key: caseStage, value: `vacancy-${state}` },
      { key: caseStatus, value: outcome ?? 'open' },
      { key: caseUnits, value: opening ? [opening.unit] : [] },
      { key: caseDueAt, value: due === undefined ? null : new Date(due) },
    ]);
  }
}
