import type { GivenVerdict } from '../documents/verdict-reason.ts';
import type { Text } from '../text.ts';
import { caseLink, type CaseNews } from './case-letters.ts';
import { type Letter, letter } from './letter.ts';

const words: Readonly<Record<GivenVerdict, Text>> = {
  accepted: { id: 'diterima', en: 'accepted' },
  repair: { id: 'dikembalikan untuk diperbaiki (BTS)', en: 'sent back for repair (BTS)' },
  refused: { id: 'ditolak karena tidak memenuhi syarat (TMS)', en: 'refused: a condition is not met (TMS)' },
};

/** To the employee: a document of their case got its verdict outside of the intake check; the reasons are in the case. */
export function documentJudged({
  caseNumber,
  document,
  verdict,
}: CaseNews & { document: Text; verdict: GivenVerdict }): Letter {
  const word = words[verdict];
  return letter(
    'document-judged',
    { id: `Perkara ${caseNumber}: dokumen ${word.id}`, en: `Case ${caseNumber}: a document was ${word.en}` },
    {
      id: `${document.id}: ${word.id}. Alasannya dapat Anda baca di daftar dokumen perkara ini.`,
      en: `${document.en}: ${word.en}. You can read why in the list of documents of the case.`,
    },
    caseLink(caseNumber),
  );
}
