import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { findMinutes } from './find-minutes.ts';
import { minutesPaper } from './minutes-paper.ts';

const path = '/v1/cases/{caseNumber}/minutes.pdf';
const mediaType = 'application/pdf';

export const printMinutes = defineRoute({
  method: 'get',
  path,
  action: 'minutes.read',
  tag: 'Deliberation',
  summary: 'The sealed minutes as tagged PDF (PDF/UA-1) with their hash and signatories, the same to the byte',
  params: caseParams,
  answers: { 200: { description: 'PDF', schema: z.string(), contentType: mediaType } },
  problems: ['minutes-not-sealed', 'employee-erased', 'self-dealing'],
  async handle({ actor, params, language }, { db }) {
    const found = await findMinutes(db, actor, params.caseNumber, path);
    return { status: 200, file: { bytes: await minutesPaper(found, language), mediaType } };
  },
});
