import { Temporal } from 'temporal-polyfill';
import type { LegalStatus } from '../personnel/legal-status.ts';
import type { Refusal } from '../refusal.ts';

/** What decides whether a person may be forgotten. */
export interface ErasureStanding {
  legalStatus: LegalStatus;
  erased: boolean;
  hasOpenCase: boolean;
  holdsPost: boolean;
  /** ISO date from which retention counts: the last day in a post or the end of the last case, whichever is later. */
  servedUntil: string;
}

/**
 * Why the personal data of an employee may not be erased yet; undefined when it may (UU 27/2022 art 43).
 * @param today ISO date
 */
export function refuseErasure(standing: ErasureStanding, today: string, retentionYears: number): Refusal | undefined {
  if (standing.erased)
    return {
      code: 'employee-erased',
      message: { id: 'Data pegawai ini sudah dihapus.', en: 'The data of this employee has been erased already.' },
    };
  if (standing.hasOpenCase)
    return {
      code: 'employee-has-open-case',
      message: { id: 'Pegawai ini punya perkara yang berjalan.', en: 'This employee has an open case.' },
    };
  if (standing.legalStatus === 'active' || standing.holdsPost)
    return {
      code: 'employee-still-serves',
      message: {
        id: 'Data pegawai yang masih bertugas tidak dapat dihapus.',
        en: 'The data of an employee who still serves cannot be erased.',
      },
    };
  const keptUntil = Temporal.PlainDate.from(standing.servedUntil).add({ years: retentionYears });
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(today), keptUntil) >= 0) return undefined;
  return {
    code: 'retention-not-over',
    message: {
      id: `Data ini disimpan sampai ${keptUntil.toString()} (masa simpan ${retentionYears} tahun).`,
      en: `This data is kept until ${keptUntil.toString()} (retention of ${retentionYears} years).`,
    },
  };
}
