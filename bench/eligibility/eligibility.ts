import { isDeepStrictEqual } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { loadEligibilityFacts, loadFactsOfMany, type Move } from '../../activities/eligibility/load-facts.ts';
import type { DB } from '../../db/generated/database.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { certify } from '../../domain/eligibility/certificate.ts';
import type { EligibilityFacts } from '../../domain/eligibility/facts.ts';
import { rules } from '../../domain/eligibility/rules.ts';
import type { Say } from '../../stack/progress.ts';
import { withBenchDatabase } from '../audit/with-bench-database.ts';
import { type Bench, type BenchResult, rounded } from '../result.ts';
import { benchMoves } from './bench-moves.ts';
import { seedPopulation } from './seed-population.ts';

const people = 10_000;
/** As many as one answer of the database holds in memory with ease. */
const chunk = 1_000;
const rounds = 3;
/** One by one is slower; a part of the people tells its pace. */
const oneByOnePeople = 1_000;

/** Certificates of 10,000 employees by 25 rules, their facts read set-wise, beside the same read one by one. */
export const eligibility: Bench = (env, say) =>
  withBenchDatabase(env, async ({ appUrl, ownerUrl }) => {
    const owner = openDatabase(ownerUrl, { maxConnections: 1 });
    const watch = watchedDatabase(appUrl);
    try {
      say(`writing ${people} people`);
      await seedPopulation(owner, people);
      return await measure(watch, say);
    } finally {
      await Promise.all([watch.db.destroy(), owner.destroy()]);
    }
  });

interface Watched {
  db: Database;
  /** Milliseconds between the sending of each query and its answer, read and parsed. */
  waitedMs: number;
  queries: number;
}

function watchedDatabase(connectionString: string): Watched {
  const watched: Omit<Watched, 'db'> = { waitedMs: 0, queries: 0 };
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString, max: 1 }) }),
    log: ({ queryDurationMillis }) => {
      watched.waitedMs += queryDurationMillis;
      watched.queries += 1;
    },
  });
  return Object.assign(watched, { db });
}

async function measure(watch: Watched, say: Say): Promise<BenchResult> {
  const moves = await benchMoves(watch.db);
  await compare(watch.db, moves);
  const batches: Pace[] = [];
  const singles: Pace[] = [];
  for (let round = 0; round <= rounds; round++) {
    const batch = await pace(watch, moves.length, () => certifyInBatch(watch.db, moves));
    const single = await pace(watch, oneByOnePeople, () => certifyOneByOne(watch.db, moves.slice(0, oneByOnePeople)));
    say(
      `${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}: ${describe(batch)}; one by one ${describe(single)}`,
    );
    if (round === 0) continue;
    batches.push(batch);
    singles.push(single);
  }
  const facts = await loadFactsOfMany(watch.db, moves.slice(0, chunk));
  const rulesOnly = median(Array.from({ length: 9 }, () => evaluationsPerSecond(facts)));
  const perSecond = median(batches.map((one) => one.perSecond));
  return {
    figures: {
      ...{ people, rules: rules.length, queries: batches[0]!.queries },
      certificatesPerSecond: rounded(perSecond),
      databaseShare: rounded(median(batches.map((one) => one.databaseShare))),
      rulesOnlyPerSecond: rounded(rulesOnly),
      oneByOnePerSecond: rounded(median(singles.map((one) => one.perSecond))),
      oneByOneDatabaseShare: rounded(median(singles.map((one) => one.databaseShare))),
    },
    ratios: { oneByOne: rounded(median(batches.map((one, round) => one.perSecond / singles[round]!.perSecond))) },
  };
}

/** A batch that said anything else than the single way would not be worth measuring. */
async function compare(db: Database, moves: readonly Move[]): Promise<void> {
  const sample = moves.filter((_, index) => index % 50 === 0);
  const together = await loadFactsOfMany(db, sample);
  for (const [index, move] of sample.entries())
    if (!isDeepStrictEqual(together[index], await loadEligibilityFacts(db, move)))
      throw new Error(`the batch reads other facts of move ${index * 50}`);
}

interface Pace {
  perSecond: number;
  databaseShare: number;
  queries: number;
}

async function pace(watch: Watched, certificates: number, work: () => Promise<void>): Promise<Pace> {
  const [waitedBefore, queriesBefore, startedAt] = [watch.waitedMs, watch.queries, performance.now()];
  await work();
  const tookMs = performance.now() - startedAt;
  return {
    perSecond: (certificates / tookMs) * 1_000,
    databaseShare: (watch.waitedMs - waitedBefore) / tookMs,
    queries: watch.queries - queriesBefore,
  };
}

async function certifyInBatch(db: Database, moves: readonly Move[]): Promise<void> {
  for (let start = 0; start < moves.length; start += chunk)
    for (const facts of await loadFactsOfMany(db, moves.slice(start, start + chunk))) certify(facts);
}

async function certifyOneByOne(db: Database, moves: readonly Move[]): Promise<void> {
  for (const move of moves) certify(await loadEligibilityFacts(db, move));
}

function evaluationsPerSecond(facts: readonly EligibilityFacts[]): number {
  const startedAt = performance.now();
  for (const one of facts) certify(one);
  return (facts.length / (performance.now() - startedAt)) * 1_000;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function describe({ perSecond, databaseShare }: Pace): string {
  return `${Math.round(perSecond)} a second, ${Math.round(databaseShare * 100)}% in the database`;
}
