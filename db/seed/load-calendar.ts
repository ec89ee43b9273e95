import { readdir } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { readJson, readTable } from './read-table.ts';
import { rowsOf } from './rows-of.ts';

interface HolidayFile {
  year: number;
  decree: string;
  days: { date: string; name: { id: string; en: string }; kind: string }[];
}

interface Folders {
  sampleFolder: string;
  referenceFolder: string;
  agencyId: string;
  at: Date;
}

/** Holidays of every year whose decree is there (holidays-YYYY.json), political freezes, and what units achieved by month. */
export async function loadCalendar(
  db: Database,
  { sampleFolder, referenceFolder, agencyId, at }: Folders,
): Promise<void> {
  for (const name of (await readdir(referenceFolder)).filter((file) => /^holidays-\d{4}\.json$/.test(file)).sort())
    await loadHolidays(db, await readJson<HolidayFile>(referenceFolder, name), at);

  const freezes = await readJson<unknown[]>(sampleFolder, 'freezes.json');
  await sql`
    insert into region_freeze (agency_id, kind, valid_at, approval_reference, source, recorded_at)
    select ${agencyId}, kind, daterange("from", "to"), "approvalReference", source, ${at}
    from ${rowsOf(freezes, 'given', 'kind text, "from" date, "to" date, "approvalReference" text, source text')}
    where not exists (select from region_freeze known where known.agency_id = ${agencyId} and known.kind = given.kind
      and known.valid_at && daterange(given."from", given."to"))`.execute(db);

  const indicators = await readTable(sampleFolder, 'unit-indicators.csv');
  await sql`
    insert into unit_indicator (unit_id, month, productivity, innovation, source, recorded_at)
    select unit, month, productivity, innovation, 'sample', ${at}
    from ${rowsOf(indicators, 'given', 'unit text, month date, productivity int, innovation int')}
    on conflict (unit_id, month) do nothing`.execute(db);
}

async function loadHolidays(db: Database, { year, decree, days }: HolidayFile, at: Date): Promise<void> {
  await sql`
    insert into holiday_decree (year, decree, recorded_at) values (${year}, ${decree}, ${at})
    on conflict (year) do nothing`.execute(db);
  await sql`
    insert into holiday (date, year, name, kind)
    select date, ${year}, name, kind from ${rowsOf(days, 'given', 'date date, name jsonb, kind text')}
    on conflict (date) do nothing`.execute(db);
}
