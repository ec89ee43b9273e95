import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEligibilityFacts } from '../../activities/eligibility/load-facts.ts';
import { readTable, type TableRow } from '../../db/seed/read-table.ts';
import { certify, type Certificate } from '../../domain/eligibility/certificate.ts';
import { computeDirection, type PositionHeight } from '../../domain/personnel/direction.ts';
import type { Initiator } from '../../domain/personnel/initiator.ts';
import type { Scope } from '../../domain/personnel/scope.ts';
import { defaultPolicy } from '../../domain/policy/policy.ts';
import { loadSample } from '../../stack/sample/load-sample.ts';
import { sampleFiles } from '../../stack/sample/sample-files.ts';
import { readSampleReference } from '../../stack/sample/sample-reference.ts';
import { sampleSeed } from '../../stack/sample/sample-seed.ts';
import { allText, aRegister, sampleFolder, today, fingerprint } from './register.ts';

const { db } = aRegister();
const load = () => loadSample(db(), sampleFolder, { today, at: new Date('2026-11-25T03:00:00Z') }, () => undefined);
beforeAll(async () => {
  expect(await load()).toMatchObject({ outcome: 'imported' });
});

describe('the generator', () => {
  it('makes the committed files again, byte for byte', async () => {
    const files = sampleFiles(await readSampleReference(sampleFolder), sampleSeed);
    for (const [name, content] of Object.entries(files))
      expect((await readFile(join(sampleFolder, name), 'utf8')) === content, name).toBe(true);
  });

  it('invents people only: their serials are 900 to 999', async () => {
    const nips = await db().selectFrom('employee').select('nip').execute();
    expect(nips.filter(({ nip }) => !/9\d\d$/.test(nip))).toEqual([]);
  });
});

describe('the loaded sample', () => {
  it('has at least 2,000 employees in 15 units, and nothing that must never be stored', async () => {
    const { rows } =
      await sql`select (select count(*) >= 2000 from employee) as people, (select count(*)::int from org_unit) as units`.execute(
        db(),
      );
    expect(rows).toEqual([{ people: true, units: 15 }]);
    expect(/palsu/i.exec(await allText(db()))).toBeNull();
  });

  it('stays the same when it is loaded again', async () => {
    const before = await fingerprint(db());
    await load();
    expect(await fingerprint(db())).toBe(before);
  });

  it('has a head with account and government address in every unit', async () => {
    const { rows } = await sql<{ email: string }>`
      select account.email from post join incumbency on post_id = post.id and upper_inf(valid_at)
      join account using (employee_id) where heads_unit and account.active`.execute(db());
    expect(rows.filter(({ email }) => email.endsWith('@bantul.example'))).toHaveLength(15);
  });

  it('has vacancies and overfilled units', async () => {
    const { rows } = await sql<{ left: number }>`
      select need - (select count(*)::int from incumbency join post on post.id = post_id
        where post.unit_id = n.unit_id and post.position_id = n.position_id and upper_inf(valid_at)) as left
      from position_need n`.execute(db());
    expect(rows.filter(({ left }) => left > 0).length).toBeGreaterThan(20);
    expect(rows.filter(({ left }) => left < 0).length).toBeGreaterThan(1);
  });

  it('has the officials of a case', async () => {
    const { rows } = await sql<{ role: string }>`
      select distinct role from account join account_role on account_id = account.id where alias is not null`.execute(
      db(),
    );
    expect(rows.map(({ role }) => role).sort()).toEqual([
      'appointing-authority',
      'assessor',
      'auditor',
      'authorized-official',
      'employee',
      'external-agency',
      'finance-officer',
      'hr-admin',
      'hr-officer',
      'inspectorate-officer',
      'legal-officer',
      'operator',
      'organisation-officer',
      'panel-chair',
      'panel-member',
      'training-officer',
    ]);
  });
});

const cases = await readTable(sampleFolder, 'rule-cases.csv');

describe('each outcome of a rule has a person', () => {
  it('in R01 to R22, those that depend on the person', () => {
    const rules = Array.from({ length: 22 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(rules.filter((rule) => !cases.some((one) => one['rule'] === rule && one['outcome'] !== 'unknown'))).toEqual(
      [],
    );
  });

  it.each(cases.map((one) => [`${one['rule']} ${one['outcome']}: ${one['why']}`, one] as const))(
    '%s',
    async (_name, one) => {
      expect(await verdictOf(one)).toBe(one['outcome']);
    },
  );
});

describe('the people a demonstration may move', () => {
  it('are more than twenty, all of whom every rule lets pass to a vacant seat', async () => {
    const candidates = await readTable(sampleFolder, 'demo-candidates.csv');
    expect(candidates.length).toBeGreaterThan(20);
    const verdicts = await Promise.all(
      candidates.map(async ({ nip }) => (await certifyMove(toStrategicPost(nip ?? null))).verdict),
    );
    expect(new Set(verdicts)).toEqual(new Set(['eligible']));
  });
});

function toStrategicPost(nip: string | null): TableRow {
  return {
    nip,
    rule: null,
    target_unit: 'BAPPEDA',
    target_position: 'PENELAAH-PENGEMBANGAN-PROGRAM',
    scope: 'intra-agency',
    initiator: 'agency',
  };
}

interface Seat extends PositionHeight {
  id: string;
}

async function verdictOf(one: TableRow): Promise<string | undefined> {
  return (await certifyMove(one)).lines.find(({ rule }) => rule === one['rule'])?.verdict;
}

async function certifyMove(one: TableRow): Promise<Certificate> {
  const { id: employeeId } = await db()
    .selectFrom('employee')
    .select('id')
    .where('nip', '=', one['nip'] ?? '')
    .executeTakeFirstOrThrow();
  const target = await seatOf(
    sql`post.unit_id = ${one['target_unit']} and post.position_id = ${one['target_position']}`,
  );
  if (!target) throw new Error('no such post');
  // Who is on leave holds no post; where they come from does not matter to the rule then.
  const origin = (await seatOf(sql`employee_id = ${employeeId} and upper_inf(valid_at)`)) ?? target;
  const facts = await loadEligibilityFacts(db(), {
    employeeId,
    originPostId: origin.id,
    targetPostId: target.id,
    scope: one['scope'] as Scope,
    direction: computeDirection(origin, target),
    initiator: one['initiator'] as Initiator,
    moment: one['rule'] === 'R22' ? 'decree' : 'submission',
    today,
    policy: defaultPolicy,
  });
  return certify(facts);
}

async function seatOf(where: ReturnType<typeof sql>): Promise<Seat | undefined> {
  const { rows } = await sql<Seat>`
    select post.id, position_class as "positionClass", echelon, job_grade as "jobGrade"
    from post join position on position.id = position_id left join incumbency on post_id = post.id
    where ${where} order by incumbency.employee_id is null desc, seat limit 1`.execute(db());
  return rows[0];
}
