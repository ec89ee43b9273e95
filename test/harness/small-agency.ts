import type { Database } from '../../db/open-database.ts';
import { competencies } from '../../domain/personnel/competency.ts';
import type { Role } from '../../domain/rights/role.ts';

/** An agency just large enough for a case: four units with heads, one clerk to move, one vacant post, one account a role. */
export interface SmallAgency {
  employeeId: string;
  originPost: string;
  targetPost: string;
  /** Accounts by alias: `pegawai`, `kepala-<unit>`, a role name, `panel1` … */
  accounts: Record<string, string>;
}

const recordedAt = new Date('2026-01-05T01:00:00Z');
const stamp = { source: 'test', recorded_at: recordedAt };

export async function seedSmallAgency(db: Database, panel = 5): Promise<SmallAgency> {
  await db
    .insertInto('agency')
    .values({ id: 'bantul', name: 'Pemerintah Kabupaten Bantul', kind: 'regency' })
    .execute();
  const units = ['SETDA', 'BKPSDM', 'BAPPEDA', 'DKPP'];
  for (const id of units)
    await db
      .insertInto('org_unit')
      .values({ id, agency_id: 'bantul', parent_id: id === 'SETDA' ? null : 'SETDA', name: id, unit_type: 'opd' })
      .execute();
  await seedPositions(db);
  await db
    .insertInto('position_need')
    .values([
      { unit_id: 'DKPP', position_id: 'pengadministrasi', need: 2, minimum: 0 },
      { unit_id: 'BAPPEDA', position_id: 'penelaah', need: 2, minimum: 1 },
    ])
    .execute();
  const post = async (unit: string, position: string, seat = 1): Promise<string> => {
    const id = `${unit}-${position}-${seat}`;
    await db
      .insertInto('post')
      .values({ id, unit_id: unit, position_id: position, seat, heads_unit: position === 'kepala' })
      .execute();
    return id;
  };

  const accounts: Record<string, string> = {};
  let serial = 900;
  const person = async (alias: string, postId: string, since: string): Promise<string> => {
    const { id } = await db
      .insertInto('employee')
      .values({
        nip: `198501012010012${serial++}`,
        name: `Orang ${alias}`,
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
      .values({ employee_id: id, post_id: postId, valid_at: `[${since},)`, ...stamp })
      .execute();
    await account(alias, 'employee', id);
    return id;
  };
  const account = async (alias: string, role: Role, employeeId?: string): Promise<void> => {
    const { id } = await db
      .insertInto('account')
      .values({
        alias,
        name: alias,
        email: `${alias}@bantul.example`,
        employee_id: employeeId ?? null,
        agency_id: 'bantul',
        recorded_at: recordedAt,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    accounts[alias] = id;
    await db.insertInto('account_role').values({ account_id: id, role }).execute();
  };

  for (const unit of units) await person(`kepala-${unit}`, await post(unit, 'kepala'), '2022-01-01');
  const originPost = await post('DKPP', 'pengadministrasi');
  const employeeId = await person('pegawai', originPost, '2022-06-01');
  const targetPost = await post('BAPPEDA', 'penelaah');
  await post('BAPPEDA', 'penelaah', 2);
  await seedFacts(db, employeeId);
  await seedIndicators(db);

  // HR works in BKPSDM, so a late HR task goes up to its head.
  await person('hr-officer', await post('BKPSDM', 'pengadministrasi'), '2020-01-01');
  await db.insertInto('account_role').values({ account_id: accounts['hr-officer']!, role: 'hr-officer' }).execute();
  const others: Role[] = [
    'hr-admin',
    'organisation-officer',
    'inspectorate-officer',
    'assessor',
    'panel-chair',
    'authorized-official',
    'appointing-authority',
    'legal-officer',
    'training-officer',
    'finance-officer',
    'auditor',
    'operator',
  ];
  for (const role of others) await account(role, role);
  for (let seat = 1; seat <= panel; seat++) await account(`panel${seat}`, 'panel-member');
  return { employeeId, originPost, targetPost, accounts };
}

async function seedPositions(db: Database): Promise<void> {
  await db
    .insertInto('position')
    .values([
      {
        id: 'kepala',
        name: 'Kepala Unit',
        position_class: 'jpt-pratama',
        echelon: 'II/b',
        job_grade: 14,
        education_level_min: 'S1',
        allowance_rupiah: 9_000_000,
      },
      {
        id: 'pengadministrasi',
        name: 'Pengadministrasi Perkantoran',
        position_class: 'pelaksana',
        job_grade: 7,
        education_level_min: 'SMA',
        allowance_rupiah: 2_000_000,
      },
      {
        id: 'penelaah',
        name: 'Penelaah Teknis Kebijakan',
        position_class: 'pelaksana',
        job_grade: 7,
        education_level_min: 'S1',
        allowance_rupiah: 2_500_000,
      },
    ])
    .execute();
  await db
    .insertInto('position_standard')
    .values(competencies.map((competency) => ({ position_id: 'penelaah', competency, required_level: 1 })))
    .execute();
}

// The clock of the time-skipping server runs on from test to test, so a case may ask for any of these years.
const ratedYears = Array.from({ length: 30 }, (_, index) => 2020 + index);

/** What the rules ask about a person: good ratings, nothing pending. */
export async function seedFacts(db: Database, employeeId: string): Promise<void> {
  await db
    .insertInto('performance_rating')
    .values(
      ratedYears.map((year) => ({
        employee_id: employeeId,
        year,
        work_result: 'above',
        work_behavior: 'meets',
        rating: 'good',
        ...stamp,
      })),
    )
    .execute();
  await db
    .insertInto('employee_clearance')
    .values({
      employee_id: employeeId,
      study_assignment: false,
      service_bond: false,
      legal_process: false,
      open_audit_finding: false,
      as_of: '2026-01-05',
      ...stamp,
    })
    .execute();
}

async function seedIndicators(db: Database): Promise<void> {
  await db
    .insertInto('unit_indicator')
    .values(
      ['2025-10-01', '2025-11-01', '2025-12-01'].map((month) => ({
        unit_id: 'BAPPEDA',
        month,
        productivity: 72,
        innovation: 60,
        ...stamp,
      })),
    )
    .execute();
}
