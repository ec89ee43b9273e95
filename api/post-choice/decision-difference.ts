import { z } from 'zod';
import { type KeptPostChoice, readPostChoices } from '../../db/post-choice/read-post-choices.ts';
import { directions } from '../../domain/personnel/direction.ts';
import { choiceSteps } from '../../domain/post-choice/choice-step.ts';
import { demotionGrounds } from '../../domain/post-choice/demotion-ground.ts';
import { demotionGroundLabels } from '../../domain/post-choice/demotion-ground-labels.ts';
import { differingFields } from '../../domain/post-choice/post-difference.ts';
import { stepsShown } from '../../domain/post-choice/steps-shown.ts';
import type { ApiDeps } from '../deps.ts';
import { instant } from '../http/shapes.ts';
import type { ReadableCase } from '../mutation-case/find-readable-case.ts';

const value = z.union([z.string(), z.number(), z.null()]);

export const choiceShape = z.strictObject({
  step: z.enum(choiceSteps),
  post: z.strictObject({ id: z.string(), position: z.string(), unit: z.string() }),
  direction: z.enum(directions).meta({ description: 'From the present post to this one; computed.' }),
  reasons: z.string(),
  demotion: z
    .strictObject({ ground: z.enum(demotionGrounds), text: z.string() })
    .nullable()
    .meta({ description: 'What a demotion rests on.' }),
  since: z.enum(choiceSteps).nullable().meta({ description: 'The step it is compared with.' }),
  changes: z
    .array(z.strictObject({ what: z.enum(differingFields), from: value, to: value }))
    .meta({ description: 'What differs from that step; allowances a month in whole rupiah.' }),
  by: z.string(),
  onBehalfOf: z.string().nullable(),
  at: instant,
});

/** Proposed, advised and decided as a reader of the case may see them (F28, F29). */
export async function decisionDifference(
  { db }: Pick<ApiDeps, 'db'>,
  { standing, view, seesTarget }: ReadableCase,
): Promise<object[]> {
  const shown = stepsShown(view, { embargoed: standing.embargoed, seesTarget, decided: standing.decided });
  if (shown.length === 0) return [];
  const choices = await readPostChoices(db, standing.case_number);
  return choices.filter(({ step }) => shown.includes(step)).map(showChoice);
}

function showChoice({ difference, demotionGround, ...choice }: KeptPostChoice): object {
  return {
    ...choice,
    demotion: demotionGround && { ground: demotionGround, text: demotionGroundLabels[demotionGround] },
    since: difference?.since ?? null,
    changes: difference?.changes ?? [],
  };
}
