import { z } from 'zod';

/** What the numbers of an evaluation are. */
export const evaluationMeasures = {
  people: z.int().nullable().meta({ description: 'Null where fewer than five people stand behind it' }),
  rate: z.int().min(0).max(1_000).nullable().meta({ description: 'Per mille; null where there are too few' }),
  interval: z.array(z.number()).length(2).meta({ description: '95 %: from, to' }),
};
