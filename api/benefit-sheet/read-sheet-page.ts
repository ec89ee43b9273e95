import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { caseParams, code } from '../http/shapes.ts';
import { findWordedSheet } from './find-worded-sheet.ts';
import { sheetPage } from './sheet-page.ts';

const path = '/v1/cases/{caseNumber}/benefit-sheet.html';

export const readSheetPage = defineRoute({
  method: 'get',
  path,
  action: 'case.read',
  tag: 'Benefit sheet',
  summary: 'The benefit sheet as a fragment of a page, with the questions and answers',
  params: caseParams,
  query: z.strictObject({ postId: code.optional().meta({ description: 'Of another post than the present one.' }) }),
  answers: { 200: { description: 'An `article` with a table', schema: z.string(), contentType: 'text/html' } },
  async handle({ actor, params, query, language }, deps) {
    const sheet = await findWordedSheet(deps, { actor, ...params, postId: query.postId, language, route: path });
    return {
      status: 200,
      file: { bytes: Buffer.from(sheetPage(sheet, language)), mediaType: 'text/html; charset=utf-8' },
      headers: { Vary: 'Accept-Language' },
    };
  },
});
