import type { PositionClass } from '../../domain/personnel/position-class.ts';
import { isFunctional } from '../../domain/personnel/position-class.ts';
import type { ExportColumn } from './export-columns.ts';
import { exportColumns } from './export-columns.ts';
import { levelNames, studyFields } from './sample-education.ts';
import type { SamplePerson } from './sample-person.ts';
import type { SamplePosition, SampleReference } from './sample-reference.ts';

const agency = 'Pemerintah Kabupaten Bantul';

/** One row of the export. Every column that must never be stored says PALSU (fake), so that a test can look for it. */
export function exportRow(person: SamplePerson, index: number, reference: SampleReference): string[] {
  const position = reference.positions.get(person.position);
  const unit = reference.units.find(({ id }) => id === person.unit);
  if (!position || !unit) throw new Error(`no ${person.unit} ${person.position}`);
  const values: Partial<Record<ExportColumn, string>> = {
    ...identity(person),
    ...neverStored(index),
    ...service(person),
    ...education(person),
    'JENIS JABATAN NAMA': positionKind(position.positionClass),
    'JABATAN ID': position.id,
    'JABATAN NAMA': position.name,
    'TMT JABATAN': dayFirst(person.since),
    'UNOR ID': unit.id,
    'UNOR NAMA': unit.name,
    'ESELON NAMA': echelonName(position),
    'LOKASI KERJA NAMA': 'Bantul',
    'INSTANSI INDUK NAMA': agency,
    'INSTANSI KERJA NAMA': agency,
    'SATUAN KERJA INDUK NAMA': agency,
    'SATUAN KERJA KERJA NAMA': agency,
  };
  return exportColumns.map((column) => values[column] ?? '-');
}

function identity(person: SamplePerson): Partial<Record<ExportColumn, string>> {
  const title =
    person.education.level === 'SMA' || person.education.level === 'D3'
      ? ''
      : studyFields[person.education.field]?.title;
  return {
    'PNS ID': person.siasnId,
    'NIP BARU': `'${person.nip}`,
    NAMA: person.name,
    'GELAR DEPAN': person.education.field === 'kedokteran' ? 'dr.' : '',
    'GELAR BELAKANG': title ?? '',
    'TEMPAT LAHIR NAMA': 'Bantul',
    'TANGGAL LAHIR': dayFirst(person.birthDate),
    'JENIS KELAMIN': person.sex === 'male' ? 'M' : 'F',
    'EMAIL GOV': person.email ?? '-',
  };
}

function neverStored(index: number): Partial<Record<ExportColumn, string>> {
  const number = String(index + 1).padStart(6, '0');
  return {
    NIK: `'NIK-PALSU-${number}`,
    'NPWP NOMOR': `NPWP-PALSU-${number}`,
    BPJS: `BPJS-PALSU-${number}`,
    'AGAMA ID': 'AGAMA-PALSU-1',
    'AGAMA NAMA': 'AGAMA-PALSU',
    'JENIS KAWIN ID': 'KAWIN-PALSU-1',
    'JENIS KAWIN NAMA': 'KAWIN-PALSU',
    ALAMAT: `Jalan PALSU ${index + 1}, RT 00`,
    'NOMOR HP': `HP-PALSU-${number}`,
    EMAIL: `pribadi-${number}@palsu.example`,
    'IS VALID NIK': '1',
  };
}

function service(person: SamplePerson): Partial<Record<ExportColumn, string>> {
  const isPns = person.employeeType === 'PNS';
  return {
    'JENIS PEGAWAI NAMA': person.employeeType === 'PPPK' ? 'PPPK Daerah Kab/Kota' : 'PNS Daerah Kab/Kota',
    'KEDUDUKAN HUKUM NAMA': person.standing,
    'STATUS CPNS PNS': isPns ? 'P' : person.employeeType === 'CPNS' ? 'C' : 'PPPK',
    'TMT CPNS': dayFirst(person.tmtCpns),
    'TMT PNS': person.tmtPns ? dayFirst(person.tmtPns) : '-',
    'GOL AKHIR NAMA': person.rank,
    'TMT GOLONGAN': dayFirst(person.since),
  };
}

function education(person: SamplePerson): Partial<Record<ExportColumn, string>> {
  const level = levelNames[person.education.level];
  const field = studyFields[person.education.field];
  if (!level || !field) throw new Error(`no name for ${person.education.level} ${person.education.field}`);
  return {
    'TINGKAT PENDIDIKAN NAMA': level.name,
    'PENDIDIKAN NAMA': `${level.prefix} ${field.name}`,
    'TAHUN LULUS': String(Number(person.tmtCpns.slice(0, 4)) - 1),
  };
}

function positionKind(positionClass: PositionClass): string {
  if (positionClass === 'pelaksana') return 'Jabatan Fungsional Umum';
  return isFunctional(positionClass) ? 'Jabatan Fungsional Tertentu' : 'Jabatan Struktural';
}

function echelonName({ echelon }: SamplePosition): string {
  return echelon ? echelon.replace('/', '.') : '-';
}

function dayFirst(date: string): string {
  return date.split('-').toReversed().join('-');
}
