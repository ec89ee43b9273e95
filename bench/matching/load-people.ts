import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createReadStream, createWriteStream } from 'node:fs';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { profileColumns } from '../../db/matching/profile-columns.ts';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import { agencySize, generatePerson } from './generate-people.ts';

const linesAtOnce = 1_000;

/** Writes the population as CSV, one file for both databases; nulls are empty. */
export async function writePeople(path: string, people: number): Promise<void> {
  await pipeline(Readable.from(lines(people)), createWriteStream(path));
}

function* lines(people: number): Generator<string> {
  for (let start = 0; start < people; start += linesAtOnce) {
    let chunk = '';
    for (let index = start; index < Math.min(start + linesAtOnce, people); index++)
      chunk += lineOf(generatePerson(index));
    yield chunk;
  }
}

function lineOf(person: CandidateProfile): string {
  const { months, levels } = person;
  const list = (numbers: readonly number[], open: string, close: string) => `"${open}${numbers.join(',')}${close}"`;
  return `${[
    ...[person.employeeId, person.agency, person.positionClass, person.echelon, person.jobGrade, person.workField],
    ...[person.sincePost, person.rank, person.educationLevel, person.educationField],
    ...[person.ratingLatest, person.ratingBefore, ...levels, person.talentBox, person.sincePns, person.born],
    ...[months.total, months.administrator, months.pratama, months.madya, months.utama],
    ...[list(person.workFields, '{', '}'), list(person.workMonths, '{', '}'), person.faults],
  ].join(',')}\n`;
}

/**
 * Fills `candidate_profile` by COPY, its indexes made afterwards as a bulk load would. The people are numbers only: the foreign key to
 * employees is dropped, for what is measured never looks there.
 */
export async function loadPeople(ownerUrl: string, path: string, people: number): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ indexdef: string; indexname: string }>(
      `select indexdef, indexname from pg_indexes where indexname like 'candidate_profile_of_%' or indexname like 'candidate_profile_served_%'`,
    );
    await client.query('alter table candidate_profile drop constraint candidate_profile_employee_id_fkey');
    for (const { indexname } of rows) await client.query(`drop index ${indexname}`);
    await client.query(
      `insert into matching_word (kind, word) select 'agency', n::text from generate_series(1, $1::int) n`,
      [Math.ceil(people / agencySize)],
    );
    const copyMs = await timed(async () => {
      const into = client.query(
        copyFrom(`copy candidate_profile (employee_id, ${profileColumns.join(', ')}) from stdin (format csv)`),
      );
      await pipeline(createReadStream(path), into);
    });
    const indexMs = await timed(async () => {
      for (const { indexdef } of rows) await client.query(indexdef);
    });
    await client.query('vacuum (analyze) candidate_profile');
    const size = await client.query<{ table: string; indexes: string }>(
      `select pg_table_size('candidate_profile') / 1048576 as table, pg_indexes_size('candidate_profile') / 1048576 as indexes`,
    );
    return {
      ...{ copySeconds: copyMs / 1000, indexSeconds: indexMs / 1000 },
      ...{ tableMegabytes: Number(size.rows[0]!.table), indexMegabytes: Number(size.rows[0]!.indexes) },
    };
  } finally {
    await client.end();
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
