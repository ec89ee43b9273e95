import { type ChildWorkflowHandle, condition, startChild } from '@temporalio/workflow';
import type { CaseWrite, Recorded } from '../../contract/case-record.ts';
import { objectionId, type ObjectionEnd, objectionType, tasksMoved } from '../../contract/objection.ts';
import { caseStage, caseStatus } from '../../contract/search-attributes.ts';
import type { ObjectionRefusalCode } from '../../domain/objection/objection-refusals.ts';
import type { objection } from '../objection/objection.ts';

/** What of its case an objection needs. */
interface CaseSide {
  readonly caseNumber: string;
  readonly recalledAs: string | undefined;
  readonly outcome: string | undefined;
  write: (...writes: CaseWrite[]) => Promise<Recorded>;
}

/**
 * What the case knows of an objection (F27). The period to object is a moment of the record; the child is started when one is filed, for only
 * then are there a clock, a task and an outcome to follow (docs/adr/0041).
 */
export class Objections {
  /** Until when somebody may object, epoch seconds; absent while the decree was not received. */
  until: number | undefined;
  /** The move waits for the decision. */
  held = false;
  /** The move is taking effect, or has. */
  placing = false;
  #filing = false;
  #by: string | undefined;
  #settled = false;
  #child: ChildWorkflowHandle<typeof objection> | undefined;

  /** Filed and not decided yet. */
  get pending(): boolean {
    return this.#by !== undefined && !this.#settled;
  }

  refuseFiling(): ObjectionRefusalCode | undefined {
    return this.#filing ? 'objection-already-filed' : undefined;
  }

  refuseHold(): ObjectionRefusalCode | undefined {
    if (!this.pending) return 'objection-not-pending';
    if (this.held) return 'effective-date-already-held';
    return this.placing ? 'placement-begun' : undefined;
  }

  /** The record says whether it is admissible; nobody files a second one meanwhile. */
  async file(file: CaseSide, command: string, by: string): Promise<ObjectionRefusalCode | undefined> {
    this.#filing = true;
    const { objection: filed } = await file.write({ do: 'file-objection', command });
    if (filed && 'refused' in filed) {
      this.#filing = false;
      return filed.refused;
    }
    this.held = filed?.held === true;
    this.#by = by;
    // Whoever was told that it is filed can withdraw it at once.
    await condition(() => this.#child !== undefined || file.recalledAs !== undefined || file.outcome !== undefined);
    return undefined;
  }

  async hold(file: CaseSide, command: string): Promise<ObjectionRefusalCode | undefined> {
    this.held = true;
    const { objection: held } = await file.write({ do: 'hold-effective-date', command });
    if (!held || !('refused' in held)) return undefined;
    this.held = false;
    return held.refused;
  }

  /** Beside the stages: hands the objection to its own workflow and acts on its outcome. @param rescind undoes the case */
  async attend(file: CaseSide, rescind: (command: string) => void): Promise<never> {
    await condition(() => this.#by !== undefined);
    this.#child = await startChild<typeof objection>(objectionType, {
      workflowId: objectionId(file.caseNumber),
      args: [{ caseNumber: file.caseNumber, by: this.#by! }],
      // It has nothing left to decide once the case is over, and its record is closed with the case.
      parentClosePolicy: 'REQUEST_CANCEL',
      staticSummary: `Objection in ${file.caseNumber}`,
      typedSearchAttributes: [
        { key: caseStage, value: 'objection' },
        { key: caseStatus, value: 'open' },
      ],
    });
    const end: ObjectionEnd = await this.#child.result();
    if (end.became === 'upheld') rescind(end.command);
    else {
      if (this.held) await file.write({ do: 'release-effective-date' });
      this.held = false;
      this.#settled = true;
    }
    return condition(() => false) as Promise<never>;
  }

  /** Deadlines or holders changed; the tasks of the objection are watched by its own workflow. */
  async tellMoved(): Promise<void> {
    if (this.pending) await this.#child?.signal(tasksMoved);
  }

  /** The move waits while it is held; once it goes on it can no longer be held. */
  async letPlace(): Promise<void> {
    if (this.held) await condition(() => !this.held);
    this.placing = true;
  }

  /** A case does not close while somebody may still object, or waits for a decision on it. */
  async settled(file: CaseSide): Promise<void> {
    for (;;) {
      if (this.#settled) return;
      const left = (this.until ?? 0) * 1000 - Date.now();
      if (!this.#filing && left <= 0) return;
      if (this.#filing) await condition(() => this.#settled || !this.#filing);
      else if (!(await condition(() => this.#filing, left, { summary: 'period to object' })))
        // A day of collective leave may have moved its end meanwhile.
        await file.write({ do: 'look-again', tasks: [] });
    }
  }
}
