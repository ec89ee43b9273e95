import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const look: Text = { id: 'Baca GET /v1/registry/differences.', en: 'Read GET /v1/registry/differences.' };
const keep: Text = { id: 'Perbaiki sumbernya, atau pertahankan nilai kita.', en: 'Mend the source, or keep ours.' };
const wait: Text = { id: 'Baca GET /v1/registry/debts atau tunggu.', en: 'Read GET /v1/registry/debts, or wait.' };

/** What the national registry's side refuses (F71); the codes of `domain/registry/registry-refusals.ts`. */
export const registryProblems = {
  'registry-difference-decided': line(409, 'Perbedaan sudah diputuskan', 'The difference is decided', look),
  'registry-difference-gone': line(409, 'Perbedaan sudah tidak ada', 'The difference is gone', look),
  'registry-difference-not-taken': line(422, 'Tidak dapat diambil alih', 'It cannot be taken over', keep),
  'registry-difference-in-case': line(409, 'Perkara masih berjalan', 'A case is under way', look),
  'registry-theirs-unknown': line(422, 'Unit atau jabatan tidak dikenal', 'Unknown unit or position', keep),
  'registry-theirs-invalid': line(422, 'Nilai SIASN melanggar batasan', 'What SIASN says breaks our constraints', keep),
  'registry-valid-from-future': line(422, 'Tanggal di masa depan', 'A date in the future', keep),
  'registry-run-under-way': line(409, 'Pencocokan sedang berjalan', 'A comparison is under way', wait),
  'registry-switched-off': line(409, 'Hubungan ke SIASN dimatikan', 'SIASN is switched off', wait),
  'registry-writes-back-itself': line(409, 'Pengiriman berjalan sendiri', 'It is being sent by itself', wait),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
