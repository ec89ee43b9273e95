import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { wordedCertificate } from './certificate-shapes.ts';
import { findCertificates } from './find-certificates.ts';
import { wordCertificate } from './word-certificate.ts';

export const listCertificates = defineRoute({
  method: 'get',
  path: '/v1/cases/{caseNumber}/certificates',
  action: 'case.read',
  tag: 'Certificates',
  summary: 'Every eligibility certificate of a case, rule by rule, in the order they were made',
  params: caseParams,
  answers: { 200: { description: 'Certificates', schema: z.strictObject({ items: z.array(wordedCertificate) }) } },
  async handle({ actor, params: { caseNumber } }, deps) {
    const found = await findCertificates(deps, actor, caseNumber, '/v1/cases/{caseNumber}/certificates');
    const words = found.certificates.map((one) => wordCertificate(deps.db, caseNumber, one, found.as));
    return { status: 200, body: { items: await Promise.all(words) } };
  },
});
