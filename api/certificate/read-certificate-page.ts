import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { certificateAnswer, html } from './certificate-answer.ts';
import { certificateQuery, momentParams } from './certificate-shapes.ts';
import { findWordedCertificate } from './find-worded-certificate.ts';

const path = '/v1/cases/{caseNumber}/certificates/{moment}.html';

export const readCertificatePage = defineRoute({
  method: 'get',
  path,
  action: 'case.read',
  tag: 'Certificates',
  summary: 'The certificate of one moment as a fragment of a page',
  params: momentParams,
  query: certificateQuery,
  answers: { 200: { description: 'An `article` with a table', schema: z.string(), contentType: html } },
  async handle({ actor, params, query: { number }, language }, deps) {
    const certificate = await findWordedCertificate(deps, { actor, ...params, number, language, route: path });
    return certificateAnswer(certificate, language, html);
  },
});
