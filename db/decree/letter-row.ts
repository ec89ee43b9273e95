import type { DecreePerson, DecreeWords } from '../../domain/decree/decree-words.ts';

export interface LetterRow {
  id: string;
  agency: string;
  kind: 'decree' | 'correction';
  state: 'draft' | 'returned' | 'signing' | 'issued';
  leadCase: string;
  corrects: string | null;
  code: string;
  number: string | null;
  dated: string;
  words: DecreeWords;
  draftedBy: string;
  draftedAt: Date;
  returnReason: string | null;
  returnedAt: Date | null;
  signedBy: string | null;
  signedAt: Date | null;
  signatory: { name: string; nip?: string } | null;
  attempts: number;
  fault: string | null;
  issuedAt: Date | null;
  /** Cases whose drafts are filed, in the order of the annex. */
  members: { caseNumber: string; code: string; person: DecreePerson; closed: string | null }[];
  initials: { place: number; role: string; account: string; at: Date }[];
}
