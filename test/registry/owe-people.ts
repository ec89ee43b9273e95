import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';

/** So many people of one unit who have moved, each with a line that the registry is owed and a decree of their own. */
export async function owePeople(db: Database, count: number): Promise<{ nip: string }[]> {
  const stamp = { source: 'check', recorded_at: new Date() };
  await db.insertInto('agency').values({ id: 'check', name: 'Kabupaten Uji', kind: 'regency' }).execute();
  await db
    .insertInto('org_unit')
    .values({ id: 'UNIT', agency_id: 'check', name: 'Unit Uji', unit_type: 'opd' })
    .execute();
  await db
    .insertInto('position')
    .values({ id: 'penelaah', name: 'Penelaah', position_class: 'pelaksana', job_grade: 7, education_level_min: 'S1' })
    .execute();
  await db
    .insertInto('post')
    .values({ id: 'UNIT-penelaah-1', unit_id: 'UNIT', position_id: 'penelaah', seat: 1 })
    .execute();
  const people = Array.from({ length: count }, (_, index) => ({
    nip: `1985010120100${String(12_000 + index)}`,
    name: `Orang ${index}`,
  }));
  await db
    .insertInto('employee')
    .values(
      people.map(({ nip, name }) => ({
        ...{ nip, name, birth_date: '1985-01-01', sex: 'female', employee_type: 'PNS', legal_status: 'active' },
        ...{ agency_id: 'check', ...stamp },
      })),
    )
    .execute();
  await sql`
    insert into registry_debt (agency_id, employee_id, post_id, effective_date, wanted, decree_number, decree_date, owed_at)
    select 'check', id, 'UNIT-penelaah-1', '2026-03-02', 'present', 'SK/' || nip, '2026-02-20', now() from employee`.execute(
    db,
  );
  return people;
}
