import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { SearchAttributeUpdatePair } from '@temporalio/common';
import {
  caseDueAt,
  caseNeedsAttention,
  caseOverdue,
  caseStage,
  caseStatus,
  caseUnits,
} from '../../contract/search-attributes.ts';
import type { Outcome, Stage } from '../../domain/mutation-case/stage.ts';
import { stageLabels } from '../../domain/mutation-case/stage-labels.ts';
import type { OpenTasks } from './open-tasks.ts';

export interface Sight {
  stage: Stage;
  outcome?: Outcome;
  units: readonly string[];
}

/** What operators see in the Temporal UI (F73). Only what changed is written: an upsert is an event. */
export class Visibility {
  readonly #shown = new Map<string, string>();

  show({ stage, outcome, units }: Sight, tasks: OpenTasks): void {
    const due = tasks.nextDue();
    const open = tasks.all();
    const changes: SearchAttributeUpdatePair[] = [
      { key: caseStage, value: stage },
      { key: caseStatus, value: outcome ?? 'open' },
      { key: caseUnits, value: [...units] },
      { key: caseDueAt, value: due === undefined ? null : new Date(due) },
      { key: caseOverdue, value: open.some((watch) => watch.overdue) },
      { key: caseNeedsAttention, value: open.some((watch) => watch.unassigned) },
    ].filter(({ key, value }) => this.#isNews(key.name, value));
    if (changes.length > 0) upsertSearchAttributes(changes);
    setCurrentDetails(details({ stage, ...(outcome && { outcome }), units }, tasks));
  }

  #isNews(name: string, value: unknown): boolean {
    const text = JSON.stringify(value);
    const before = this.#shown.get(name);
    this.#shown.set(name, text);
    // An attribute that was never set needs no clearing.
    return before === undefined ? value !== null && value !== false : before !== text;
  }
}

function details({ stage, outcome, units }: Sight, tasks: OpenTasks): string {
  const waiting = tasks.all().map((watch) => {
    const late = watch.overdue ? ' **(overdue)**' : '';
    const nobody = watch.unassigned ? ' **(nobody assigned)**' : '';
    return `- ${watch.id}: ${watch.role}, due ${new Date(watch.due * 1000).toISOString().slice(0, 16)}Z${late}${nobody}`;
  });
  return [
    `### ${stageLabels[stage].en}${outcome ? ` — ${outcome}` : ''}`,
    `Units: ${units.join(' → ')}`,
    waiting.length > 0 ? 'Waiting for:' : 'Waiting for nobody.',
    ...waiting,
  ].join('\n');
}
