import { z } from 'zod';
import { insertTerms, isPosition } from '../../db/benefit-sheet/insert-terms.ts';
import { readTerms } from '../../db/benefit-sheet/read-terms.ts';
import { defineRoute } from '../http/route.ts';
import { code } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { saidTerms, termsShape } from './terms-shape.ts';

export const recordTerms = defineRoute({
  method: 'post',
  path: '/v1/positions/{id}/terms',
  action: 'organisation.record-terms',
  tag: 'Organisation',
  summary: 'Record what holds for a position from a date on; sheets that were told before keep what they say',
  params: z.strictObject({ id: code }),
  body: saidTerms,
  answers: { 201: { description: 'As recorded', schema: termsShape } },
  problems: ['terms-recorded-already'],
  async handle({ actor, params, body }, { db }) {
    if (!(await isPosition(db, params.id))) throw new Problem('not-found');
    const of = { agency: actor.agency, position: params.id };
    const held = (await readTerms(db, of)).find(({ validFrom }) => validFrom === body.validFrom);
    if (held && isSame(held, body)) throw new Problem('terms-recorded-already');
    await insertTerms(db, { ...of, ...body, account: actor.account, now: new Date() });
    const [latest] = (await readTerms(db, of)).filter(({ validFrom }) => validFrom === body.validFrom);
    return { status: 201, body: latest };
  },
});

function isSame(held: z.infer<typeof saidTerms>, said: z.infer<typeof saidTerms>): boolean {
  const keys = ['jobGrade', 'allowanceRupiah', 'rule', 'source'] as const;
  return keys.every((key) => held[key] === said[key]);
}
