import type { LetterRow } from '../../db/decree/letter-row.ts';
import { decreeRefusals } from '../../domain/decree/decree-refusals.ts';
import type { ApiDeps } from '../deps.ts';
import { attachmentName } from '../documents/attachment-name.ts';
import { type Answer, defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { letterParams, pdfAnswer } from './decree-shapes.ts';
import { findReadableDecree, issuedDecree, type ReadableDecree } from './find-readable-decree.ts';
import { readablePapers } from './show-letter.ts';

const path = '/v1/cases/{caseNumber}/decree.pdf';
const correctionPath = '/v1/cases/{caseNumber}/decree/corrections/{id}/content';

export const downloadDecree = defineRoute({
  method: 'get',
  path,
  action: 'decree.read',
  tag: 'Decrees',
  summary:
    'The decree as it was signed, byte for byte; of a joint one the employee gets the own extract. Each download is on record',
  params: caseParams,
  answers: { 200: pdfAnswer },
  problems: ['decree-not-issued', 'document-file-lost'],
  async handle({ actor, params: { caseNumber } }, deps) {
    const found = await findReadableDecree(deps.db, actor, caseNumber, path);
    return paperOf(deps, found, issuedDecree(found.letters));
  },
});

export const downloadCorrection = defineRoute({
  method: 'get',
  path: correctionPath,
  action: 'decree.read',
  tag: 'Decrees',
  summary: 'A letter of correction as it was signed, byte for byte',
  params: letterParams,
  answers: { 200: pdfAnswer },
  problems: ['decree-not-issued', 'document-file-lost'],
  async handle({ actor, params: { caseNumber, id } }, deps) {
    const found = await findReadableDecree(deps.db, actor, caseNumber, correctionPath);
    const letter = found.letters.find((one) => one.id === id && one.kind === 'correction');
    if (!letter) throw new Problem('not-found');
    return paperOf(deps, found, letter);
  },
});

async function paperOf(
  { db, documents }: ApiDeps,
  { caseNumber, view }: ReadableDecree,
  letter: LetterRow | undefined,
): Promise<Answer> {
  if (letter?.state !== 'issued') throw Problem.of(decreeRefusals.notIssued);
  if (!documents) throw new Problem('service-unavailable');
  // The letter itself stands behind the extracts; whoever handles the case gets the whole of it.
  const whole = (await readablePapers(db, letter, { caseNumber, view })).at(-1);
  const bytes = whole && (await documents.store.get(whole.storeKey));
  if (!bytes) throw new Problem('document-file-lost');
  return {
    status: 200,
    file: { bytes, mediaType: 'application/pdf' },
    headers: {
      'Content-Disposition': attachmentName(`${letter.number!.replaceAll('/', '-')}.pdf`),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  };
}
