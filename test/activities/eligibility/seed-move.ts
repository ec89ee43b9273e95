import { randomUUID } from 'node:crypto';
import type { Database } from '../../../db/open-database.ts';
import type { EligibilityFacts } from '../../../domain/eligibility/facts.ts';
import { loadEligibilityFacts, type Move } from '../../../activities/eligibility/load-facts.ts';
import { competencies } from '../../../domain/personnel/competency.ts';
import { defaultPolicy } from '../../../domain/policy/policy.ts';
import type { TaskKind } from '../../../domain/task/task-kind.ts';

const at = new Date('2026-11-02T02:00:00Z');
export const stamp = { source: 'siasn-export', recorded_at: at };
export const today = '2026-11-25';
export const target = 'BAPPEDA.PERENCANA-MUDA.1';

let serial = 900;

/** Two units of a regency and four positions; call once a database. */
export async function seedOrganisation(db: Database): Promise<void> {
  await db.insertInto('agency').values({ id: 'bantul', name: 'Kabupaten Bantul', kind: 'regency' }).execute();
  const units = [
    { id: 'DKPP', name: 'Dinas Ketahanan Pangan dan Pertanian', place: 'Bantul' },
    { id: 'BAPPEDA', name: 'Bappeda', place: 'Manding' },
  ];
  await db
    .insertInto('org_unit')
    .values(units.map((unit) => ({ ...unit, agency_id: 'bantul', unit_type: 'opd' })))
    .execute();
  const position = (id: string, name: string, position_class: string, job_grade: number, allowance_rupiah: number) => ({
    id,
    name,
    position_class,
    job_grade,
    allowance_rupiah,
    education_level_min: 'S1',
  });
  await db
    .insertInto('position')
    .values([
      {
        ...position('PENGADMINISTRASI', 'Pengadministrasi Perkantoran', 'pelaksana', 5, 1_750_000),
        education_level_min: 'SMA',
      },
      {
        ...position('PERENCANA-MUDA', 'Perencana Ahli Muda', 'jf-ahli-muda', 9, 4_000_000),
        rank_min: 'III/c',
        rank_max: 'III/d',
        education_fields: ['ekonomi-pembangunan'],
      },
      position('PERENCANA-MADYA', 'Perencana Ahli Madya', 'jf-ahli-madya', 11, 6_000_000),
      position('KABID', 'Kepala Bidang Perencanaan', 'administrator', 11, 7_000_000),
      position('GURU', 'Guru Ahli Pertama', 'jf-ahli-pertama', 8, 1_500_000),
    ])
    .execute();
  await db
    .insertInto('position_standard')
    .values(competencies.map((competency) => ({ position_id: 'PERENCANA-MUDA', competency, required_level: 3 })))
    .execute();
  await db
    .insertInto('position_need')
    .values([
      { unit_id: 'DKPP', position_id: 'PENGADMINISTRASI', need: 9, minimum: 1 },
      { unit_id: 'BAPPEDA', position_id: 'PERENCANA-MUDA', need: 2, minimum: 1 },
    ])
    .execute();
  await seat(db, 'BAPPEDA', 'PERENCANA-MUDA', 1);
  await seat(db, 'BAPPEDA', 'PERENCANA-MADYA', 1);
  await seat(db, 'DKPP', 'KABID', 1);
}

export async function seat(db: Database, unit: string, position: string, number: number): Promise<string> {
  const id = `${unit}.${position}.${number}`;
  await db
    .insertInto('post')
    .values({ id, unit_id: unit, position_id: position, seat: number })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return id;
}

/** A clerk in a post of their own, with nothing on record beyond the export. */
export async function seedPerson(
  db: Database,
  { post, since = '2022-03-01', ...own }: { post?: string; since?: string; rank?: string; birth_date?: string } = {},
): Promise<{ id: string; post: string }> {
  const number = serial++;
  const { id } = await db
    .insertInto('employee')
    .values({
      nip: `198703142010012${number}`,
      name: `Pegawai ${number}`,
      birth_date: '1987-03-14',
      sex: 'female',
      employee_type: 'PNS',
      legal_status: 'active',
      rank: 'III/c',
      tmt_pns: '2011-01-01',
      education_level: 'S1',
      education_field: 'ekonomi-pembangunan',
      agency_id: 'bantul',
      ...stamp,
      ...own,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const held = post ?? (await seat(db, 'DKPP', 'PENGADMINISTRASI', number));
  await db
    .insertInto('incumbency')
    .values({ employee_id: id, post_id: held, valid_at: `[${since},)`, ...stamp })
    .execute();
  return { id, post: held };
}

export async function seedAccount(db: Database, role: string, employeeId?: string): Promise<string> {
  const { id } = await db
    .insertInto('account')
    .values({ name: role, employee_id: employeeId ?? null, agency_id: 'bantul', recorded_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('account_role').values({ account_id: id, role }).execute();
  return id;
}

let cases = 0;

export async function seedCase(
  db: Database,
  person: { id: string; post: string },
  own: { scope?: string; target?: string; reserves?: boolean; procedure?: string } = {},
): Promise<{ caseNumber: string; account: string }> {
  const caseNumber = `2026-${String(++cases).padStart(6, '0')}`;
  const account = await seedAccount(db, 'employee', person.id);
  const command = await db
    .insertInto('command')
    .values({
      kind: 'open-case',
      dedupe_key: randomUUID(),
      case_number: caseNumber,
      account_id: account,
      roles: ['hr-officer'],
      body: '{}',
      sent_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('mutation_case')
    .values({
      case_number: caseNumber,
      command_id: command.id,
      agency_id: 'bantul',
      employee_id: person.id,
      opened_by: account,
      employee_account_id: account,
      origin_post_id: person.post,
      target_post_id: own.target ?? target,
      scope: own.scope ?? 'intra-agency',
      direction: 'diagonal',
      initiator: 'agency',
      reason: 'kebutuhan organisasi',
      policy_profile: 'standard',
      policy: JSON.stringify(defaultPolicy),
      stage: 'intake',
      stage_since: at,
      reserves_post: own.reserves ?? false,
      procedure: own.procedure ?? '0.1.0',
      opened_at: at,
    })
    .execute();
  return { caseNumber, account };
}

let tasks = 0;

export async function seedAnswer(
  db: Database,
  caseNumber: string,
  answer: { kind: TaskKind; form: object; by: string; on?: string },
): Promise<string> {
  const id = `${caseNumber}-${++tasks}`;
  const done = new Date(`${answer.on ?? '2026-11-20'}T03:00:00Z`);
  await db
    .insertInto('task')
    .values({
      ...{
        id,
        case_number: caseNumber,
        kind: answer.kind,
        stage: 'intake',
        role: 'hr-officer',
        pool: true,
        barred: [],
      },
      state: 'completed',
      opened_at: at,
      due_at: done,
      due_provisional: false,
      completed_at: done,
      completed_by: answer.by,
      form: JSON.stringify(answer.form),
    })
    .execute();
  return id;
}

export function factsOf(
  db: Database,
  person: { id: string; post: string },
  own: Partial<Move> = {},
): Promise<EligibilityFacts> {
  return loadEligibilityFacts(db, {
    employeeId: person.id,
    originPostId: person.post,
    targetPostId: target,
    scope: 'intra-agency',
    direction: 'diagonal',
    initiator: 'agency',
    moment: 'submission',
    today,
    policy: defaultPolicy,
    ...own,
  });
}
