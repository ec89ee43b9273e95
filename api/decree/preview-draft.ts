import { decreeRefusals } from '../../domain/decree/decree-refusals.ts';
import { decreeSheet } from '../../domain/decree/decree-sheet.ts';
import { printDecree } from '../../paper/print-decree.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { letterParams, pdfAnswer } from './decree-shapes.ts';
import { findReadableDecree } from './find-readable-decree.ts';

const path = '/v1/cases/{caseNumber}/decree/drafts/{id}.pdf';

export const previewDraft = defineRoute({
  method: 'get',
  path,
  action: 'decree.read',
  tag: 'Decrees',
  summary:
    'A draft as whoever initials and signs reads it, marked as a draft; the person concerned gets the decree itself',
  params: letterParams,
  answers: { 200: pdfAnswer },
  problems: ['decree-not-a-draft'],
  async handle({ actor, params: { caseNumber, id } }, { db, publicUrl }) {
    const { letters, view } = await findReadableDecree(db, actor, caseNumber, path);
    const letter = view === 'employee' ? undefined : letters.find((one) => one.id === id);
    if (!letter) throw new Problem('not-found');
    if (letter.state !== 'draft' && letter.state !== 'returned') throw Problem.of(decreeRefusals.notADraft);
    const persons = letter.members.map(({ person }) => person);
    const { kind, words, dated, code } = letter;
    const sheet = decreeSheet({ kind, words, dated, code, persons }, publicUrl ?? '');
    return {
      status: 200,
      file: { bytes: await printDecree(sheet, letter.draftedAt), mediaType: 'application/pdf' },
      headers: { 'Content-Disposition': 'inline; filename="draf.pdf"' },
    };
  },
});
