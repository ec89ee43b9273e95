import type { CaseView } from '../rights/case-view.ts';
import { type ChoiceStep, choiceSteps } from './choice-step.ts';

export interface ChoiceStanding {
  /** The target post is under embargo, and not published yet (F29). */
  embargoed: boolean;
  /** The reader may see the target post all the same. */
  seesTarget: boolean;
  /** The authority has decided. */
  decided: boolean;
}

/**
 * Which of proposed, advised and decided a reader sees (F28). The employee reads the panel's advice with the decision that
 * answers it, not before; under embargo nothing until it is published.
 */
export function stepsShown(view: CaseView, { embargoed, seesTarget, decided }: ChoiceStanding): readonly ChoiceStep[] {
  if (!seesTarget) return [];
  if (view !== 'employee') return choiceSteps;
  if (embargoed) return [];
  return decided ? choiceSteps : ['proposed'];
}
