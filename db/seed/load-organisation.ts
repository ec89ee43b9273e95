import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { readJson } from './read-table.ts';
import { rowsOf } from './rows-of.ts';

interface AgencyFile {
  id: string;
  name: string;
  kind: string;
  timeZone: string;
}

/** The agency and its units (agency.json, units.json). @returns the agency's id */
export async function loadOrganisation(db: Database, folder: string): Promise<string> {
  const agency = await readJson<AgencyFile>(folder, 'agency.json');
  await sql`
    insert into agency (id, name, kind, time_zone) values (${agency.id}, ${agency.name}, ${agency.kind}, ${agency.timeZone})
    on conflict (id) do update set name = excluded.name, kind = excluded.kind, time_zone = excluded.time_zone`.execute(
    db,
  );
  const units = await readJson<unknown[]>(folder, 'units.json');
  // One statement: a parent may stand after its child, foreign keys are checked at the end.
  await sql`
    insert into org_unit (id, agency_id, parent_id, name, unit_type, place, latitude, longitude)
    select id, ${agency.id}, "parentId", name, "unitType", place, latitude, longitude
    from ${rowsOf(
      units,
      'given',
      'id text, "parentId" text, name text, "unitType" text, place text, latitude float8, longitude float8',
    )}
    on conflict (id) do update set agency_id = excluded.agency_id, parent_id = excluded.parent_id, name = excluded.name,
      unit_type = excluded.unit_type, place = excluded.place, latitude = excluded.latitude, longitude = excluded.longitude`.execute(
    db,
  );
  return agency.id;
}
