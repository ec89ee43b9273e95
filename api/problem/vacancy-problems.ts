import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const look: Text = {
  id: 'Baca lowongannya di /v1/vacancies/{id}.',
  en: 'Read the vacancy at /v1/vacancies/{id}.',
};
const choose: Text = { id: 'Baca daftar pendeknya lalu pilih lagi.', en: 'Read the shortlist and choose again.' };

/** What a vacancy refuses (F36); the codes of `domain/vacancy/vacancy-refusals.ts`. */
export const vacancyProblems = {
  'vacancy-open-already': line(409, 'Lowongan sudah berjalan', 'A vacancy is open already', look),
  'vacancy-closed': line(409, 'Lowongan sudah ditutup', 'The vacancy is closed', look),
  'interest-not-open': line(409, 'Tidak menerima minat sekarang', 'No interest is taken now', look),
  'nominee-not-on-shortlist': line(422, 'Bukan dari daftar pendek', 'Not on the shortlist', choose),
  'nominee-taken': line(409, 'Calon sudah diusulkan di tempat lain', 'Nominated elsewhere already', choose),
  'nominee-under-way': line(409, 'Perkara calon masih berjalan', "A nominee's case is under way", look),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
