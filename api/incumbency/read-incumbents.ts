import { z } from 'zod';
import { findPostAgency } from '../../db/placement/find-post-agency.ts';
import { readIncumbentsAsOf } from '../../db/placement/read-terms-as-of.ts';
import { defineRoute } from '../http/route.ts';
import { code, day, instant } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { asOfFrom, asOfQuery, showTerm, termShape } from './term-shapes.ts';

export const readIncumbents = defineRoute({
  method: 'get',
  path: '/v1/posts/{id}/incumbents',
  action: 'organisation.read-incumbents',
  tag: 'Organisation',
  summary: 'Who held a post on a day, as known on another (F12)',
  params: z.strictObject({ id: code }),
  query: asOfQuery,
  answers: {
    200: {
      description: 'The terms that cover the day; none where the post was vacant',
      schema: z.strictObject({ postId: z.string(), on: day, knownOn: instant, incumbents: z.array(termShape) }),
    },
  },
  problems: ['known-in-future'],
  async handle({ actor, params, query }, { db }) {
    if ((await findPostAgency(db, params.id)) !== actor.agency) throw new Problem('not-found');
    const asOf = asOfFrom(query, actor);
    const terms = await readIncumbentsAsOf(db, params.id, asOf);
    const { on, knownOn } = asOf;
    return {
      status: 200,
      body: { postId: params.id, on, knownOn: knownOn.toISOString(), incumbents: terms.map(showTerm) },
    };
  },
});
