import { isEmptyCell } from './import-cell.ts';
import type { ImportProblem } from './import-problem.ts';
import { checkNip, isNumericNip } from './check-nip.ts';
import { holdsPost, type ImportedEmployee, type ImportedPost } from './imported-employee.ts';
import type { KeptRow } from './keep-columns.ts';
import { findPosition, findUnit, type OrganisationIndex } from './organisation-index.ts';
import { openRow, type RowReader } from './row-reader.ts';
import {
  readEducationField,
  readEducationLevel,
  readEmployeeType,
  readLegalStatus,
  readRank,
  readSex,
} from './siasn-value.ts';

export interface ReadingContext {
  readonly organisation: OrganisationIndex;
  /** ISO date; a NIP may not begin in the future. */
  readonly today: string;
}

/** One row of the SIASN export as an employee, or everything that is wrong with it. */
export function readEmployeeRow(
  row: KeptRow,
  number: number,
  context: ReadingContext,
): ImportedEmployee | ImportProblem[] {
  const reader = openRow(row, number);
  const employeeType = readType(reader);
  const legalStatus =
    reader.requiredText('KEDUDUKAN HUKUM NAMA') && reader.known('KEDUDUKAN HUKUM NAMA', readLegalStatus);
  const birthDate = reader.requiredDate('TANGGAL LAHIR');
  const sex = reader.requiredText('JENIS KELAMIN') && reader.known('JENIS KELAMIN', readSex);
  const name = reader.requiredName('NAMA');
  const nip = readNipCell(
    row,
    reader,
    employeeType && birthDate && sex ? { employeeType, birthDate, sex } : undefined,
    context.today,
  );
  const place = readPlace(reader, context.organisation, legalStatus ? holdsPost(legalStatus) : true);
  const rest = readRest(reader, employeeType);
  if (reader.problems.length > 0 || !employeeType || !legalStatus || !birthDate || !sex || !name || !nip || !place)
    return [...reader.problems];
  return { nip, name, birthDate, sex, employeeType, legalStatus, ...place, ...rest };
}

function readType(reader: RowReader) {
  const short = reader.known('STATUS CPNS PNS', readEmployeeType);
  if (reader.text('STATUS CPNS PNS') !== undefined) return short;
  const long = reader.known('JENIS PEGAWAI NAMA', readEmployeeType);
  if (reader.text('JENIS PEGAWAI NAMA') === undefined) reader.complain('import-value-missing', 'STATUS CPNS PNS');
  return long;
}

function readNipCell(
  row: KeptRow,
  reader: RowReader,
  record: Parameters<typeof checkNip>[1] | undefined,
  today: string,
): string | undefined {
  // Without the record there is nothing to compare with, yet a number must be named at once: it is the usual mistake.
  if (!record) {
    if (isEmptyCell(row['NIP BARU'])) reader.complain('import-value-missing', 'NIP BARU');
    else if (isNumericNip(row['NIP BARU'])) reader.complain('import-nip-numeric', 'NIP BARU');
    return undefined;
  }
  const checked = checkNip(row['NIP BARU'], record, today);
  if ('nip' in checked) return checked.nip;
  reader.complain(checked.code, 'NIP BARU');
  return undefined;
}

function readPlace(
  reader: RowReader,
  organisation: OrganisationIndex,
  needsPost: boolean,
): { agencyId: string; post: ImportedPost | null } | undefined {
  const unitColumn = reader.text('UNOR ID') === undefined ? 'UNOR NAMA' : 'UNOR ID';
  const unitId =
    reader.requiredText(unitColumn) && findUnit(organisation, reader.text('UNOR ID'), reader.text('UNOR NAMA'));
  if (unitId === undefined && reader.text(unitColumn)) reader.complain('import-unit-unknown', unitColumn);
  const agencyId = unitId && organisation.agencyOfUnit.get(unitId);
  if (!needsPost) return agencyId ? { agencyId, post: null } : undefined;

  const positionColumn = reader.text('JABATAN ID') === undefined ? 'JABATAN NAMA' : 'JABATAN ID';
  const positionId =
    reader.requiredText(positionColumn) &&
    findPosition(organisation, reader.text('JABATAN ID'), reader.text('JABATAN NAMA'));
  if (positionId === undefined && reader.text(positionColumn))
    reader.complain('import-position-unknown', positionColumn);
  const since = reader.requiredDate('TMT JABATAN');
  return unitId && agencyId && positionId && since ? { agencyId, post: { unitId, positionId, since } } : undefined;
}

function readRest(reader: RowReader, employeeType: ImportedEmployee['employeeType'] | undefined) {
  const year = reader.known('TAHUN LULUS', (text) => (/^(19|20)\d{2}$/.test(text) ? Number(text) : undefined));
  const email = reader.known('EMAIL GOV', (text) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text.toLowerCase() : undefined,
  );
  return {
    siasnId: reader.text('PNS ID') ?? null,
    titlePrefix: reader.name('GELAR DEPAN') ?? null,
    titleSuffix: reader.name('GELAR BELAKANG') ?? null,
    rank: (employeeType && reader.known('GOL AKHIR NAMA', (text) => readRank(text, employeeType))) ?? null,
    rankSince: reader.date('TMT GOLONGAN') ?? null,
    tmtCpns: reader.date('TMT CPNS') ?? null,
    tmtPns: reader.date('TMT PNS') ?? null,
    educationLevel: reader.known('TINGKAT PENDIDIKAN NAMA', readEducationLevel) ?? null,
    educationField: readEducationField(reader.text('PENDIDIKAN NAMA') ?? '') ?? null,
    graduationYear: year ?? null,
    email: email ?? null,
  };
}
