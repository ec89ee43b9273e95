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

/**
 * What operators see in the Temporal UI (F73). Only news is written, for an upsert is an event. A due moment that merely
 * moves away within a stage is no news: the attribute says "not late before", and follows with the next change.
 */
export class Visibility {
  readonly #shown = new Map<string, string>();
  #dueShown = Infinity;

  show(sight: Sight, tasks: OpenTasks): void {
    setCurrentDetails(details(sight, tasks));
    const due = tasks.nextDue();
    const changes = this.#news(attributesOf(sight, tasks, due));
    const onlyLater = changes.every(({ key }) => key === caseDueAt) && (due ?? Infinity) > this.#dueShown;
    if (changes.length === 0 || onlyLater) return;
    upsertSearchAttributes(changes);
    for (const { key, value } of changes) this.#shown.set(key.name, JSON.stringify(value));
    this.#dueShown = due ?? Infinity;
  }

  #news(attributes: SearchAttributeUpdatePair[]): SearchAttributeUpdatePair[] {
    return attributes.filter(({ key, value }) => {
      const before = this.#shown.get(key.name);
      // An attribute that was never set needs no clearing.
      return before === undefined ? value !== null && value !== false : before !== JSON.stringify(value);
    });
  }
}

function attributesOf(sight: Sight, tasks: OpenTasks, due: number | undefined): SearchAttributeUpdatePair[] {
  const open = tasks.all();
  return [
    { key: caseStage, value: sight.stage },
    { key: caseStatus, value: sight.outcome ?? 'open' },
    { key: caseUnits, value: [...sight.units] },
    { key: caseDueAt, value: due === undefined ? null : new Date(due) },
    { key: caseOverdue, value: open.some((watch) => watch.overdue) },
    { key: caseNeedsAttention, value: open.some((watch) => watch.unassigned) },
  ];
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
