import type { Database } from '../../db/open-database.ts';
import { seedFacts } from './small-agency.ts';

/** Somebody to move and a vacant post to move to, so that one agency serves many cases. */
export interface Mover {
  alias: string;
  account: string;
  employeeId: string;
  originPost: string;
  targetPost: string;
}

export interface Move {
  originUnit?: string;
  targetUnit?: string;
  /** A position of the small agency. */
  targetPosition?: string;
  /** How the person is called. */
  name?: string;
  email?: string;
}

const stamp = { source: 'test', recorded_at: new Date('2026-01-05T01:00:00Z') };

export async function newMover(db: Database, move: Move = {}): Promise<Mover> {
  const { originUnit = 'DKPP', targetUnit = 'BAPPEDA', targetPosition = 'penelaah' } = move;
  const count = await db
    .selectFrom('employee')
    .select(({ fn }) => fn.countAll<string>().as('people'))
    .executeTakeFirstOrThrow();
  // A NIP ends in the running number of its day; the agency's own people have theirs from 900 on.
  const serial = Number(count.people);
  const alias = `pegawai-${serial}`;
  const originPost = await newPost(db, originUnit, 'pengadministrasi', serial);
  const targetPost = await newPost(db, targetUnit, targetPosition, serial);
  const { id: employeeId } = await db
    .insertInto('employee')
    .values({
      nip: `198501012010012${String(serial).padStart(3, '0')}`,
      name: move.name ?? `Orang ${alias}`,
      birth_date: '1985-01-01',
      sex: 'female',
      employee_type: 'PNS',
      legal_status: 'active',
      rank: 'III/b',
      tmt_cpns: '2010-01-01',
      tmt_pns: '2011-01-01',
      education_level: 'S1',
      education_field: 'administrasi',
      agency_id: 'bantul',
      ...stamp,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('incumbency')
    .values({ employee_id: employeeId, post_id: originPost, valid_at: '[2022-06-01,)', ...stamp })
    .execute();
  const { id: account } = await db
    .insertInto('account')
    .values({
      alias,
      name: move.name ?? alias,
      email: move.email ?? `${alias}@bantul.example`,
      employee_id: employeeId,
      agency_id: 'bantul',
      recorded_at: stamp.recorded_at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('account_role').values({ account_id: account, role: 'employee' }).execute();
  await seedFacts(db, employeeId);
  return { alias, account, employeeId, originPost, targetPost };
}

async function newPost(db: Database, unit: string, position: string, seat: number): Promise<string> {
  // Room for everybody the tests move.
  await db
    .insertInto('position_need')
    .values({ unit_id: unit, position_id: position, need: 900, minimum: 0 })
    .onConflict((conflict) => conflict.columns(['unit_id', 'position_id']).doUpdateSet({ need: 900 }))
    .execute();
  const id = `${unit}-${position}-${seat + 100}`;
  await db
    .insertInto('post')
    .values({ id, unit_id: unit, position_id: position, seat: seat + 100, heads_unit: false })
    .execute();
  return id;
}
