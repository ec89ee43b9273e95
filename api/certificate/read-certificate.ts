import { defineRoute } from '../http/route.ts';
import { certificateAnswer, html, pdf } from './certificate-answer.ts';
import { certificateQuery, momentParams, wordedCertificate } from './certificate-shapes.ts';
import { findWordedCertificate } from './find-worded-certificate.ts';

const path = '/v1/cases/{caseNumber}/certificates/{moment}';

export const readCertificate = defineRoute({
  method: 'get',
  path,
  action: 'case.read',
  tag: 'Certificates',
  summary: 'The certificate of one moment, rule by rule; as JSON, page fragment or PDF, whichever `Accept` likes best',
  params: momentParams,
  query: certificateQuery,
  answers: { 200: { description: 'The certificate', schema: wordedCertificate, alsoAs: [html, pdf] } },
  async handle({ actor, params, query: { number }, language, prefers }, deps) {
    const certificate = await findWordedCertificate(deps, { actor, ...params, number, language, route: path });
    return certificateAnswer(certificate, language, prefers(['application/json', html, pdf]));
  },
});
