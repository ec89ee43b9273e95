import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { countPassing } from '../../db/matching/count-passing.ts';
import { rankCandidates } from '../../db/matching/rank-candidates.ts';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import { compareCandidates } from '../../domain/matching/compare-candidates.ts';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import { failedGates } from '../../domain/matching/match-gates.ts';
import { scoreOf } from '../../domain/matching/score.ts';
import { judgedInSql } from './judged-in-sql.ts';
import { criteriaFor, onePostEach, samplePeople } from './sample-people.ts';

const { db } = samplePeople();
const everyone = 100_000;

/** Judges everybody twice and ranks those who pass twice. @returns how many passed */
async function expectOneTruth(criteria: MatchCriteria): Promise<number> {
  const judged = await judgedInSql(db(), criteria);
  expect(judged.length).toBeGreaterThan(2_000);
  const disagreed = judged.filter(({ profile, gates, points }) => {
    const mine = { ...scoreOf(profile, criteria).points, wish: undefined };
    const same = JSON.stringify(failedGates(profile, criteria)) === JSON.stringify(gates);
    return !same || Object.entries(points).some(([name, value]) => mine[name as keyof typeof mine] !== value);
  });
  expect(disagreed.slice(0, 2).map((one) => ({ sql: one, domain: said(one.profile, criteria) }))).toEqual([]);

  const agency = criteria.agency;
  const expected = judged
    .filter(({ profile }) => agency === null || profile.agency === agency)
    .filter(({ gates }) => gates.length === 0)
    .map(({ profile }) => ({ profile, score: scoreOf(profile, criteria) }))
    .sort(compareCandidates);
  const ranked = await rankCandidates(db(), criteria, { limit: everyone });
  expect(ranked.map(({ employeeId, total, points }) => ({ employeeId, total, points }))).toEqual(
    expected.map(({ profile, score }) => ({
      employeeId: profile.employeeId,
      total: score.total,
      points: score.points,
    })),
  );
  expect(await countPassing(db(), criteria)).toBe(expected.length);
  return expected.length;
}

function said(profile: CandidateProfile, criteria: MatchCriteria): unknown {
  return { gates: failedGates(profile, criteria), points: scoreOf(profile, criteria).points };
}

/** Everybody becomes somebody else, drawn in the database from a seed; one in ten has a gap anywhere. */
async function drawPeople(seed: number): Promise<void> {
  const some = (low: number, high: number, orNull = 0.05) =>
    sql`case when random() >= ${orNull}::float then ${low}::int + floor(random() * ${high - low + 1}::int)::int end`;
  await db()
    .transaction()
    .execute(async (trx) => {
      await sql`select setseed(${seed}::float)`.execute(trx);
      await sql`
      update candidate_profile set
        position_class = ${some(0, 13)}, echelon = ${some(0, 7, 0.4)}, job_grade = ${some(1, 17)},
        work_field = ${some(1, 60)}, since_post = ${some(17_000, 20_790)}, rank = ${some(6, 14)},
        education_level = ${some(5, 9)}, education_field = ${some(1, 60)},
        rating_latest = ${some(3, 5)}, rating_before = ${some(3, 5)},
        integritas = ${some(0, 5)}, kerjasama = ${some(0, 5)}, komunikasi = ${some(0, 5)},
        orientasi_pada_hasil = ${some(0, 5)}, pelayanan_publik = ${some(0, 5)},
        pengembangan_diri_dan_orla = ${some(0, 5)}, mengelola_perubahan = ${some(0, 5)},
        pengambilan_keputusan = ${some(0, 5)}, perekat_bangsa = ${some(0, 5)},
        talent_box = ${some(1, 9)}, since_pns = ${some(8_000, 20_000)}, born = ${some(-4_500, 12_000, 0)},
        months_total = ${some(0, 400, 0)}, months_administrator = ${some(0, 200, 0)}, months_pratama = ${some(0, 120, 0)},
        months_madya = ${some(0, 60, 0)}, months_utama = ${some(0, 40, 0)},
        work_fields = array[${some(1, 30, 0)}, ${some(31, 60, 0)}], work_months = array[${some(0, 100, 0)}, ${some(0, 100, 0)}],
        faults = case when random() < 0.9 then 0 else ${some(1, 1023, 0)} end`.execute(trx);
    });
}

describe('SQL and the domain', () => {
  it('say the same of everybody in the sample, for a post of every position', async () => {
    let passed = 0;
    for (const post of (await onePostEach(db())).values())
      passed += await expectOneTruth((await criteriaFor(db(), post)).criteria);
    expect(passed).toBeGreaterThan(100);
  });

  it('say the same of generated people, whoever they are and whatever is missing', async () => {
    const posts = [...(await onePostEach(db())).values()];
    let passed = 0;
    for (const seed of [0.1, 0.2, 0.3]) {
      await drawPeople(seed);
      // A third of the positions each time: every one once.
      for (const [index, post] of posts.entries()) {
        if (index % 3 !== Math.round(seed * 10) - 1) continue;
        const { criteria } = await criteriaFor(db(), post, { scope: index % 2 === 0 ? 'nation' : 'agency' });
        const fields = index % 4 === 0 ? [] : Array.from({ length: 20 }, (_, code) => code * 3 + 1);
        passed += await expectOneTruth({ ...criteria, educationFields: fields, matchMin: 300 + index });
      }
    }
    expect(passed).toBeGreaterThan(150);
  });

  it('count a wish alike', async () => {
    const [post] = (await onePostEach(db())).values();
    const { criteria } = await criteriaFor(db(), post!, { scope: 'nation' });
    const open = { ...criteria, educationFields: [], matchMin: 0 };
    const everyone = await rankCandidates(db(), open, { limit: 20 });
    const last = everyone.at(-1)!;
    await expectOneTruth({ ...open, wishes: { [last.employeeId]: 1000 } });
  });
});
