import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { decreeShape } from './decree-shapes.ts';
import { findReadableDecree } from './find-readable-decree.ts';
import { showLetters } from './show-letter.ts';

const path = '/v1/cases/{caseNumber}/decree';

export const readDecree = defineRoute({
  method: 'get',
  path,
  action: 'decree.read',
  tag: 'Decrees',
  summary: 'The decree of a case: drafts, who initialled and signed, what was issued, and its corrections',
  params: caseParams,
  answers: { 200: { description: 'Letters, oldest first', schema: decreeShape } },
  async handle({ actor, params: { caseNumber } }, { db }) {
    const { letters, view } = await findReadableDecree(db, actor, caseNumber, path);
    return { status: 200, body: { caseNumber, letters: await showLetters(db, letters, { caseNumber, view }) } };
  },
});
