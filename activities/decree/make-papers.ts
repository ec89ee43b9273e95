import type { LetterRow } from '../../db/decree/letter-row.ts';
import { type DecreeLetter, decreeSheet } from '../../domain/decree/decree-sheet.ts';
import type { Role } from '../../domain/rights/role.ts';
import { printDecree } from '../../paper/print-decree.ts';
import type { DecreeDesk } from './decree-desk.ts';

export interface Paper {
  code: string;
  /** Whose extract; null for the letter itself. */
  caseNumber: string | null;
  storeKey: string;
  sizeBytes: number;
}

/**
 * Prints a signed letter and, where it names several, an extract for each; initials first, then the signature. Everything in it was fixed
 * when it was drafted and signed, so a second attempt makes the same papers.
 */
export async function makePapers(desk: DecreeDesk, letter: LetterRow, onProgress: () => void): Promise<Paper[]> {
  const members = letter.members.filter(({ closed }) => closed === null || letter.kind === 'correction');
  const whole: DecreeLetter = {
    ...{ kind: letter.kind, words: letter.words, dated: letter.dated, code: letter.code },
    persons: members.map(({ person }) => person),
    signed: { number: letter.number!, ...letter.signatory!, signer: desk.signer.name },
  };
  const extracts = whole.kind === 'decree' && members.length > 1 ? members : [];
  const papers: Paper[] = [];
  for (const { caseNumber, ...what } of [
    { ...whole, caseNumber: null },
    ...extracts.map(({ caseNumber, code, person }) => ({
      ...{ ...whole, kind: 'extract' as const, code, persons: [person] },
      caseNumber,
    })),
  ]) {
    const bytes = await signed(desk, letter, await printDecree(decreeSheet(what, desk.publicUrl), letter.signedAt!));
    papers.push({ code: what.code, caseNumber, storeKey: await desk.store.put(bytes), sizeBytes: bytes.length });
    onProgress();
  }
  return papers;
}

async function signed({ signer }: DecreeDesk, letter: LetterRow, printed: Buffer): Promise<Buffer> {
  let pdf = printed;
  for (const { role, at } of letter.initials) pdf = await signer.sign(pdf, { role: role as Role, as: 'initials', at });
  return signer.sign(pdf, { role: 'appointing-authority', as: 'signature', at: letter.signedAt! });
}
