import type { Refusal } from '../refusal.ts';

export interface RecordedScores {
  assessedOn: string;
  /** Employees of the scores, in their order; undefined where the agency has none of that id. */
  employees: readonly (string | undefined)[];
  /** Those who have scores of that day already. */
  assessed: ReadonlySet<string>;
}

/**
 * Why axis scores cannot be recorded, or undefined. What was recorded stays: a correction is an assessment of a later day. Codes:
 * `talent-assessed-in-future`, `unknown-employee`, `talent-named-twice`, `talent-recorded-already`.
 */
export function refuseScores({ assessedOn, employees, assessed }: RecordedScores, today: string): Refusal | undefined {
  if (assessedOn > today)
    return {
      code: 'talent-assessed-in-future',
      field: 'assessedOn',
      message: { id: 'Hari penilaian belum tiba.', en: 'The day of the assessment is yet to come.' },
    };
  for (const [at, employee] of employees.entries()) {
    const field = `scores.${at}.employeeId`;
    if (employee === undefined)
      return {
        ...{ code: 'unknown-employee', field },
        message: { id: 'Pegawai ini tidak ada di instansi Anda.', en: 'Your agency has no such employee.' },
      };
    if (employees.indexOf(employee) !== at)
      return {
        ...{ code: 'talent-named-twice', field },
        message: { id: 'Pegawai ini disebut dua kali.', en: 'This employee is named twice.' },
      };
    if (assessed.has(employee))
      return {
        ...{ code: 'talent-recorded-already', field },
        message: {
          id: 'Pegawai ini sudah dinilai pada hari itu; catatan lama tidak diubah. Catat dengan hari yang lebih baru.',
          en: 'This employee has scores of that day; what was recorded stays. Record a later day.',
        },
      };
  }
  return undefined;
}
