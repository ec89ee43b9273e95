import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { caseParams, code } from '../http/shapes.ts';
import { findWordedSheet } from './find-worded-sheet.ts';
import { sheetPaper } from './sheet-paper.ts';

const path = '/v1/cases/{caseNumber}/benefit-sheet.pdf';

export const printSheet = defineRoute({
  method: 'get',
  path,
  action: 'case.read',
  tag: 'Benefit sheet',
  summary: 'The benefit sheet as tagged PDF (PDF/UA-1), with the questions and answers',
  params: caseParams,
  query: z.strictObject({ postId: code.optional().meta({ description: 'Of another post than the present one.' }) }),
  answers: { 200: { description: 'PDF', schema: z.string(), contentType: 'application/pdf' } },
  async handle({ actor, params, query, language }, deps) {
    const sheet = await findWordedSheet(deps, { actor, ...params, postId: query.postId, language, route: path });
    return {
      status: 200,
      file: { bytes: await sheetPaper(sheet, language), mediaType: 'application/pdf' },
      headers: {
        Vary: 'Accept-Language',
        'Content-Disposition': `inline; filename="benefit-sheet-${params.caseNumber}.pdf"`,
      },
    };
  },
});
