import type { GetPublicVacanciesResponse } from '../client/types.gen.ts';

type Vacancy = GetPublicVacanciesResponse['items'][number];

const columns: [string, (vacancy: Vacancy) => string][] = [
  ['number', (vacancy) => vacancy.number],
  ['agency', (vacancy) => vacancy.agency],
  ['unit', (vacancy) => vacancy.unitName],
  ['position', (vacancy) => vacancy.positionName],
  ['class', (vacancy) => vacancy.positionClass],
  ['education', (vacancy) => vacancy.educationLevelMin],
  ['fields', (vacancy) => vacancy.educationFields.join('; ')],
  ['rankMin', (vacancy) => vacancy.rankMin ?? ''],
  ['rankMax', (vacancy) => vacancy.rankMax ?? ''],
  ['publishedAt', (vacancy) => vacancy.publishedAt],
  ['closesAt', (vacancy) => vacancy.closesAt ?? ''],
];

/** Hands the browser a file with the vacancies that are shown. A name that begins like a formula is no formula. */
export function saveVacanciesAsCsv(vacancies: readonly Vacancy[]): void {
  const lines = [
    columns.map(([name]) => name),
    ...vacancies.map((one) => columns.map(([, read]) => quoted(read(one)))),
  ];
  const address = URL.createObjectURL(new Blob([`${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'vacancies.csv' });
  link.click();
  URL.revokeObjectURL(address);
}

function quoted(text: string): string {
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
