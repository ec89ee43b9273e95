import { z } from 'zod';
import { type ChainLink, readChain as readLinks } from '../../db/vacancy/read-chain.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { showVacancyLine, vacancyLine } from './vacancy-shapes.ts';

const link = vacancyLine.extend({
  causedByCase: caseNumber.nullable().meta({ description: 'For those who handle vacancies only' }),
  // A schema of itself has no end in the OpenAPI document.
  caused: z.array(z.looseObject({ id: uuid })).meta({ description: 'What it caused, of the same shape' }),
});

export const readChain = defineRoute({
  method: 'get',
  path: '/v1/vacancies/{id}/chain',
  action: 'vacancy.read',
  tag: 'Vacancies',
  summary: 'The chain a vacancy belongs to, as a tree: whoever is placed leaves a post, which is vacant next (F52)',
  params: uuidParams,
  answers: { 200: { description: 'From the vacancy that no other caused', schema: link } },
  async handle({ actor, params }, { db }) {
    const links = await readLinks(db, actor.agency, params.id);
    const [root] = links;
    if (!root) throw new Problem('not-found');
    return { status: 200, body: treeOf(root, links, hasRole('vacancy.handle', actor.roles)) };
  },
});

function treeOf(root: ChainLink, links: readonly ChainLink[], handles: boolean): object {
  const caused = links.filter(({ parent }) => parent === root.id).map((child) => treeOf(child, links, handles));
  return { ...showVacancyLine(root), causedByCase: handles ? root.causedByCase : null, caused };
}
