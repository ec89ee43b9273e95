import type { Text } from '../text.ts';
import type { ObjectionState } from './objection-state.ts';

export type ObjectionSight = ObjectionState | 'not-received' | 'open' | 'lapsed' | 'overdue';

/** What the law says at each point, in the case and for the employee. */
export const objectionNotes: Readonly<Record<ObjectionSight, Text>> = {
  'not-received': {
    id: 'Jangka waktu keberatan mulai setelah SK Anda terima (PP 79/2021).',
    en: 'The period to object begins once you have received the decree (PP 79/2021).',
  },
  open: {
    id: 'Anda dapat mengajukan keberatan secara tertulis dengan alasan dan bukti kepada PPK sampai hari terakhir jangka waktu ini (PP 79/2021).',
    en: 'You may object in writing, with reasons and evidence, to the appointing authority until the last day of this period (PP 79/2021).',
  },
  lapsed: {
    id: 'Jangka waktu mengajukan keberatan sudah lewat tanpa keberatan (PP 79/2021).',
    en: 'The period to object is over and no objection was filed (PP 79/2021).',
  },
  inadmissible: {
    id: 'Keberatan diajukan setelah jangka waktunya, jadi tidak dapat diterima (PP 79/2021).',
    en: 'The objection was filed after its period and is inadmissible (PP 79/2021).',
  },
  pending: {
    id: 'Keberatan menunggu keputusan; yang berwenang memutus dalam jangka waktu ini (PP 79/2021).',
    en: 'The objection waits for its decision, which is owed within this period (PP 79/2021).',
  },
  overdue: {
    id: 'Jangka waktu memutus keberatan sudah lewat tanpa keputusan. Keterlambatan ini tercatat dan sudah diberitahukan; keputusan tetap wajib diberikan (PP 79/2021).',
    en: 'The period to decide is over without a decision. The breach is on record and was told; the decision is still owed (PP 79/2021).',
  },
  withdrawn: { id: 'Keberatan ditarik oleh yang mengajukan.', en: 'The objection was withdrawn by whoever filed it.' },
  rejected: {
    id: 'Keberatan ditolak; keputusan tetap berlaku. Gugatan ke PTUN diatur UU 30/2014 dan UU 5/1986.',
    en: 'The objection was rejected; the decision stands. An action before the administrative court is governed by UU 30/2014 and UU 5/1986.',
  },
  upheld: {
    id: 'Keberatan dikabulkan; keputusan mutasi dicabut dan keadaan dipulihkan.',
    en: 'The objection was upheld; the decision is revoked and its effects are undone.',
  },
  moot: {
    id: 'Perkara ditarik atau keputusan dicabut, jadi keberatan tidak lagi mempunyai objek.',
    en: 'The case was withdrawn or its decision rescinded, so nothing is left to object to.',
  },
};
