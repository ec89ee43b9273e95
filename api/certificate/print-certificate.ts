import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { certificateAnswer, pdf } from './certificate-answer.ts';
import { certificateQuery, momentParams } from './certificate-shapes.ts';
import { findWordedCertificate } from './find-worded-certificate.ts';

const path = '/v1/cases/{caseNumber}/certificates/{moment}.pdf';

export const printCertificate = defineRoute({
  method: 'get',
  path,
  action: 'case.read',
  tag: 'Certificates',
  summary: 'The certificate of one moment as tagged PDF (PDF/UA-1), the same to the byte whoever prints it',
  params: momentParams,
  query: certificateQuery,
  answers: { 200: { description: 'PDF', schema: z.string(), contentType: pdf } },
  async handle({ actor, params, query: { number }, language }, deps) {
    const certificate = await findWordedCertificate(deps, { actor, ...params, number, language, route: path });
    return certificateAnswer(certificate, language, pdf);
  },
});
