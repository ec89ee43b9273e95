import { isDeepStrictEqual } from 'node:util';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { rankCandidates } from '../../db/matching/rank-candidates.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { compareCandidates } from '../../domain/matching/compare-candidates.ts';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import { gapsOf } from '../../domain/matching/match-gap.ts';
import { failedGates } from '../../domain/matching/match-gates.ts';
import { scoreOf } from '../../domain/matching/score.ts';
import { withBenchDatabase } from '../audit/with-bench-database.ts';
import { type Bench, rounded } from '../result.ts';
import { benchVacancies } from './bench-vacancies.ts';
import { openDuckPeer } from './duckdb-peer.ts';
import { generatePerson } from './generate-people.ts';
import { loadPeople, writePeople } from './load-people.ts';
import { countingSql, rankingSql } from './ranking-sql.ts';

const shown = 50;
const rounds = 5;
/** An object a person no longer fits into one process beyond this. */
const loopPeople = 1_000_000;

type Top = { employeeId: string; total: number }[];

/** The explained top 50 of sixty vacancies beside a full scan, DuckDB and a loop over rows; all must name the same people. */
export const matching: Bench = async (env, say) => {
  const sizes = (env['BENCH_PEOPLE'] ?? '10000,100000,1000000').split(',').map(Number);
  const figures: Record<string, number> = {};
  const ratios: Record<string, number> = {};
  for (const people of sizes) {
    const measured = await withBenchDatabase(env, (database) => measure(database, people, say));
    for (const [name, value] of Object.entries(measured.figures)) figures[`${name}At${people}`] = rounded(value);
    for (const [name, value] of Object.entries(measured.ratios)) ratios[`${name}At${people}`] = rounded(value);
  }
  return { figures, ratios };
};

async function measure(
  { appUrl, ownerUrl }: { appUrl: string; ownerUrl: string },
  people: number,
  say: (line: string) => void,
): Promise<{ figures: Record<string, number>; ratios: Record<string, number> }> {
  const path = join(tmpdir(), `mutasi-people-${process.pid}.csv`);
  const vacancies = benchVacancies();
  const db = openDatabase(appUrl, { maxConnections: 1 });
  const scan = new pg.Client({ connectionString: ownerUrl });
  try {
    say(`${people} people: writing and loading`);
    await writePeople(path, people);
    const loaded = await loadPeople(ownerUrl, path, people);
    await scan.connect();
    for (const way of ['indexscan', 'indexonlyscan', 'bitmapscan']) await scan.query(`set enable_${way} = off`);
    const passed = new Map<MatchCriteria, number>();
    for (const criteria of vacancies)
      passed.set(criteria, Number((await scan.query<{ passed: string }>(countingSql(criteria))).rows[0]!.passed));

    const truth = await eachOnce(vacancies, (criteria) => explained(db, criteria));
    say('index: measuring');
    const ours = await timesOf(vacancies, (criteria) => explained(db, criteria), rounds);
    say('scan: measuring');
    const scans = await timesOf(vacancies, (criteria) => scan.query(countingSql(criteria)), 1);
    say('DuckDB: loading and measuring');
    const duck = await openDuckPeer(path);
    const ranked = (criteria: MatchCriteria) => duck.top(rankingSql(criteria, shown));
    compare('DuckDB', truth, await eachOnce(vacancies, ranked));
    const ducks = await timesOf(vacancies, ranked, rounds);
    duck.close();
    const loops = people > loopPeople ? undefined : await loop(vacancies, truth, people, say);

    const thousand = vacancies.filter((criteria) => Math.abs(passed.get(criteria)! - 1_250) <= 750);
    const ofThousand = thousand.length === 0 ? undefined : await timesOf(thousand, (one) => explained(db, one), 40);
    const mid = percentile(ours, 0.5);
    const counts = [...passed.values()];
    return {
      figures: {
        ...loaded,
        ...{ passingMedian: percentile(counts, 0.5), passingMost: Math.max(...counts) },
        ...{ p50Ms: mid, p95Ms: percentile(ours, 0.95), scanP50Ms: percentile(scans, 0.5) },
        ...{ duckP50Ms: percentile(ducks, 0.5), duckP95Ms: percentile(ducks, 0.95), duckLoadSeconds: duck.loadSeconds },
        ...(loops && { loopP50Ms: percentile(loops, 0.5) }),
        ...(ofThousand && {
          ...{ thousandVacancies: thousand.length, thousandP50Ms: percentile(ofThousand, 0.5) },
          thousandP99Ms: percentile(ofThousand, 0.99),
        }),
      },
      ratios: {
        ...{ scan: percentile(scans, 0.5) / mid, duckdb: percentile(ducks, 0.5) / mid },
        ...(loops && { loop: percentile(loops, 0.5) / mid }),
      },
    };
  } finally {
    await Promise.all([db.destroy(), scan.end(), rm(path, { force: true })]);
  }
}

/** What the committee sees: rank, points and gaps of fifty. */
async function explained(db: Database, criteria: MatchCriteria): Promise<Top> {
  const top = await rankCandidates(db, criteria, { limit: shown });
  return top.map(({ employeeId, total, profile }) => ({ employeeId, total, gaps: gapsOf(profile, criteria) }));
}

async function loop(
  vacancies: readonly MatchCriteria[],
  truth: readonly Top[],
  people: number,
  say: (line: string) => void,
): Promise<number[]> {
  say('loop over rows: measuring');
  const all = Array.from({ length: people }, (_, index) => generatePerson(index));
  const ranked = (criteria: MatchCriteria) => Promise.resolve(rankInLoop(all, criteria));
  compare('the loop', truth, await eachOnce(vacancies, ranked));
  return timesOf(vacancies, ranked, 1);
}

function rankInLoop(all: readonly CandidateProfile[], criteria: MatchCriteria): Top {
  const passing = [];
  for (const profile of all)
    if ((criteria.agency === null || profile.agency === criteria.agency) && failedGates(profile, criteria).length === 0)
      passing.push({ profile, score: scoreOf(profile, criteria) });
  return passing
    .sort(compareCandidates)
    .slice(0, shown)
    .map(({ profile, score }) => ({ employeeId: profile.employeeId, total: score.total }));
}

async function eachOnce(
  vacancies: readonly MatchCriteria[],
  ask: (one: MatchCriteria) => Promise<Top>,
): Promise<Top[]> {
  const tops: Top[] = [];
  for (const criteria of vacancies)
    tops.push((await ask(criteria)).map(({ employeeId, total }) => ({ employeeId, total })));
  return tops;
}

/** A peer that ranks otherwise would not be worth measuring. */
function compare(name: string, truth: readonly Top[], theirs: readonly Top[]): void {
  for (const [index, top] of truth.entries())
    if (!isDeepStrictEqual(top, theirs[index])) throw new Error(`${name} ranks vacancy ${index} otherwise`);
}

async function timesOf(
  vacancies: readonly MatchCriteria[],
  ask: (criteria: MatchCriteria) => Promise<unknown>,
  times: number,
): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < times; round++)
    for (const criteria of vacancies) {
      const startedAt = performance.now();
      await ask(criteria);
      taken.push(performance.now() - startedAt);
    }
  return taken;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
