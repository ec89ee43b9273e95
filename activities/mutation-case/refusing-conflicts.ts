import { ApplicationFailure } from '@temporalio/activity';
import pg from 'pg';
import { type Refusal, RefusalError } from '../../domain/refusal.ts';

/** Which constraint speaks for which refusal: exclusion is the database's job (design: decisions, 9). */
const refusals: Record<string, Refusal> = {
  mutation_case_one_open_an_employee: {
    code: 'employee-has-open-case',
    message: {
      id: 'Pegawai ini sudah punya perkara yang berjalan. Selesaikan atau tarik perkara itu dulu; tidak ada yang berubah.',
      en: 'This employee already has an open case. Finish or withdraw it first; nothing was changed.',
    },
    field: 'employeeId',
  },
  mutation_case_one_reservation_a_post: {
    code: 'post-reserved',
    message: {
      id: 'Jabatan ini baru saja dipesan untuk perkara lain; tidak ada yang berubah. Pilih jabatan lain.',
      en: 'This post has just been reserved for another case; nothing was changed. Choose another post.',
    },
    field: 'targetPostId',
  },
};

/** Turns a refusal of the business or of a constraint into a failure that is final; every other error is tried again. */
export async function refusingConflicts<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) throw ApplicationFailure.nonRetryable(refusal.code, refusal.code, refusal);
    throw error;
  }
}

function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof RefusalError) return error.refusal;
  if (error instanceof pg.DatabaseError && error.constraint) return refusals[error.constraint];
  return undefined;
}
