import { type Stage, stages } from '../mutation-case/stage.ts';
import type { CaseKind } from './case-kind.ts';
import type { StageSpell } from './estimator.ts';

interface Path extends CaseKind {
  entered: readonly { stage: Stage; on: string }[];
  finishedOn: string | null;
  seenUntil: string;
}

/**
 * The spells of one case. A stage between two that it entered, but not entered itself, took no time. The last one ended only
 * where the case went all the way; where it broke off or goes on it took at least so long.
 */
export function spellsOfPath(path: Path, workingDays: (from: string, to: string) => number): StageSpell[] {
  const { scope, direction, initiator, finishedOn, seenUntil } = path;
  const entered = path.entered.filter(({ stage }) => stage !== 'closed');
  const last = entered.at(-1);
  if (!last) return [];
  const spells: StageSpell[] = [];
  for (const stage of stages.slice(0, stages.indexOf('closed'))) {
    const at = entered.findLastIndex((entry) => entry.stage === stage);
    const kind = { scope, direction, initiator, stage };
    if (at === -1 && stages.indexOf(stage) < stages.indexOf(last.stage)) spells.push({ ...kind, days: 0, ended: true });
    if (at === -1) continue;
    const next = entered[at + 1];
    const until = next?.on ?? finishedOn ?? seenUntil;
    spells.push({
      ...kind,
      days: workingDays(entered[at]!.on, until),
      ended: next !== undefined || finishedOn !== null,
    });
  }
  return spells;
}
