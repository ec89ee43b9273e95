import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const correct: Text = { id: 'Perbaiki nilainya, lalu kirim ulang.', en: 'Correct the value and send again.' };
const together: Text = {
  id: 'Ubah dahulu parameter lain yang disebut, lalu kirim ulang.',
  en: 'Change the other parameter named first, then send again.',
};
const look: Text = { id: 'Lihat /v1/policy/parameters.', en: 'See /v1/policy/parameters.' };

/** What can be wrong with a change of policy (F22). */
export const policyProblems = {
  'unknown-policy-key': line(422, 'Parameter tidak dikenal', 'Unknown parameter', look),
  'invalid-policy-value': line(422, 'Nilai tidak cocok', 'The value does not fit', correct),
  'wrong-policy-unit': line(422, 'Satuan tidak cocok', 'The unit does not fit', correct),
  'policy-reason-owed': line(422, 'Alasan belum cukup', 'A reason is owed', correct),
  'policy-change-in-past': line(422, 'Berlaku surut', 'It would begin in the past', correct),
  'policy-changed-meanwhile': line(409, 'Sudah diubah orang lain', 'Changed meanwhile', look),
  'policy-start-taken': line(409, 'Hari mulai sudah dipakai', 'That day is taken', look),
  'policy-change-overlaps': line(409, 'Ada perubahan sesudahnya', 'A later change is announced', look),
  'policy-change-begun': line(409, 'Sudah berlaku', 'It has begun', look),
  'policy-change-withdrawn': line(409, 'Sudah ditarik', 'Withdrawn already', look),
  'panel-even': line(422, 'Jumlah tim genap', 'The panel is even', correct),
  'quorum-above-panel': line(422, 'Kuorum melebihi tim', 'The quorum is above the panel', together),
  'panel-minimum-above-panel': line(422, 'Minimum melebihi tim', 'The minimum is above the panel', together),
  'tenure-limits-crossed': line(422, 'Batas masa jabatan bersilangan', 'The limits of tenure cross', together),
  'talent-cut-offs-crossed': line(422, 'Batas talenta bersilangan', 'The talent cut-offs cross', together),
  'weights-do-not-sum': line(422, 'Jumlah bobot bukan 1000', 'The weights do not sum to 1000', correct),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
