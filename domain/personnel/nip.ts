import { addYears, isRealDate } from '../iso-date.ts';
import type { Refusal } from '../refusal.ts';
import type { EmployeeType } from './employee-type.ts';
import type { Sex } from './sex.ts';

/** What an employee number tells. It reveals birth date and sex, so it is personal data and stays out of ids, labels and logs. */
export interface Nip {
  digits: string;
  birthDate: string;
  /** First month as candidate (`YYYY-MM`); for PPPK only the year is certain (`YYYY`). */
  enteredIn: string;
  sex: Sex;
  serial: string;
}

const pattern = /^(\d{8})(\d{4})(\d{2})([12])(\d{3})$/;
const minAgeYears = 18;

/**
 * Reads 18 digits: birth date, CPNS year and month, sex, serial (Perka BKN 22/2007). There is no check digit. Women's numbers carry no
 * "+40" as the NIK does. PPPK numbers may show a "month" such as 21, so of those only the year is judged.
 */
export function readNip(nip: string, employeeType: EmployeeType, on: string): Nip | Refusal {
  const [, birth, year, month, sexDigit, serial] = pattern.exec(nip) ?? [];
  if (!birth || !year || !month || !sexDigit || !serial) {
    return refuse(
      'nip-format',
      'NIP harus 18 angka dengan digit jenis kelamin 1 atau 2.',
      'A NIP has 18 digits, its sex digit 1 or 2.',
    );
  }
  const birthDate = `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}`;
  if (!isRealDate(birthDate)) {
    return refuse(
      'nip-birth-date',
      'Tanggal lahir dalam NIP tidak ada di kalender.',
      'The birth date in the NIP does not exist.',
    );
  }
  const isAgreement = employeeType === 'PPPK';
  const entered = isAgreement ? `${year}-12-31` : `${year}-${month}-01`;
  if (!isRealDate(entered)) {
    return refuse(
      'nip-cpns-month',
      'Bulan TMT CPNS dalam NIP tidak ada di kalender.',
      'The CPNS month in the NIP does not exist.',
    );
  }
  const enteredIn = isAgreement ? year : `${year}-${month}`;
  if (enteredIn > on.slice(0, enteredIn.length)) {
    return refuse(
      'nip-in-future',
      'TMT dalam NIP berada di masa depan.',
      'The entry date in the NIP lies in the future.',
    );
  }
  if (addYears(birthDate, minAgeYears) > entered) {
    return refuse(
      'nip-too-young',
      'Menurut NIP, pegawai diangkat sebelum berusia 18 tahun.',
      'By the NIP, the employee entered before the age of 18.',
    );
  }
  return { digits: nip, birthDate, enteredIn, sex: sexDigit === '1' ? 'male' : 'female', serial };
}

/** Whether the number tells the same birth date and sex as the record. */
export function nipMatches(nip: Nip, record: { birthDate: string; sex: Sex }): boolean {
  return nip.birthDate === record.birthDate && nip.sex === record.sex;
}

function refuse(code: string, id: string, en: string): Refusal {
  return { code, message: { id, en }, rule: 'R02', field: 'nip' };
}
