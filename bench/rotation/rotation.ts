import { openDatabase, type Database } from '../../db/open-database.ts';
import type { Say } from '../../stack/progress.ts';
import { loadHolidays } from '../../test/harness/load-holidays.ts';
import { seedSmallAgency } from '../../test/harness/small-agency.ts';
import { type Bench, type BenchResult, rounded } from '../result.ts';
import { type RotationStack, withRotationStack } from './rotation-stack.ts';
import { type Rotator, seedRotators } from './seed-rotators.ts';
import { watchOthers } from './watch-others.ts';

const usualSizes = '300,3000';
const simulations = 3;
const idleLooks = 40;
/** Cases that HR opens at the counter, eight at a time: the same as a line of a batch without the batch. */
const atTheCounter = 96;
const warmUps = 48;
const abreast = 8;
const reason = 'Rotasi rutin pejabat pelaksana lintas unit.';

/** A rotation batch as HR runs it: simulated, committed, and what others feel of it meanwhile. */
export const rotation: Bench = (env, say) =>
  withRotationStack(env, say, (stack) =>
    measure(stack, (env['BENCH_PEOPLE'] ?? usualSizes).split(',').map(Number), say),
  );

type Call = (account: string, path: string, body?: object, method?: string) => Promise<Record<string, unknown>>;

async function measure(stack: RotationStack, sizes: readonly number[], say: Say): Promise<BenchResult> {
  const db = openDatabase(stack.database.ownerUrl, { maxConnections: 2 });
  try {
    const { accounts, employeeId } = await seedSmallAgency(db);
    await loadHolidays(db);
    const by = { hr: accounts['hr-officer']!, admin: accounts['hr-admin']!, other: accounts['training-officer']! };
    const call = callerOf(stack);
    const result: BenchResult = { figures: {}, ratios: {} };
    const alone = await seedRotators(db, (atTheCounter + warmUps) * 2, 1, employeeId);
    // Only the second half has vacant posts; the last of them warm up what both ways use.
    await openAtTheCounter(call, by.hr, alone.slice(-warmUps));
    const counter = await openAtTheCounter(call, by.hr, alone.slice(-warmUps - atTheCounter, -warmUps));
    result.figures['counterPerSecond'] = rounded(counter);
    const idle = await watchOthers(stack, { account: by.other, until: (looks) => looks >= idleLooks });
    result.figures['idleMedianMs'] = rounded(at(idle.latencies, 0.5));
    result.figures['idleP95Ms'] = rounded(at(idle.latencies, 0.95));
    for (const [index, size] of sizes.entries()) {
      const people = await seedRotators(db, size, index + 2, employeeId);
      await runBatch(stack, { db, call, by, people, counter, idle: idle.latencies, result, say });
    }
    compareSizes(result, sizes);
    return result;
  } finally {
    await db.destroy();
  }
}

interface Run {
  db: Database;
  call: Call;
  by: { hr: string; admin: string; other: string };
  people: readonly Rotator[];
  counter: number;
  idle: readonly number[];
  result: BenchResult;
  say: Say;
}

async function runBatch(stack: RotationStack, run: Run): Promise<void> {
  const { db, call, by, people, result, say } = run;
  const { figures, ratios } = result;
  const size = people.length;
  const file = `nip,post_id\n${people.map(({ nip, targetPostId }) => `${nip},${targetPostId}`).join('\n')}\n`;
  const drafted = await call(by.hr, '/v1/rotation-batches', { reason, file, effectiveDate: '2090-01-02' });
  const path = `/v1/rotation-batches/${String(drafted['id'])}`;
  const took: number[] = [];
  for (let each = 0; each < simulations; each++) {
    const startedAt = performance.now();
    const { simulation } = await call(by.hr, `${path}/simulation`);
    took.push((performance.now() - startedAt) / 1000);
    const { ready } = simulation as { ready: number };
    if (ready !== size) throw new Error(`${ready} of ${size} are ready`);
  }
  figures[`simulatedPerSecondAt${size}`] = rounded(size / at(took, 0.5));

  const startedAt = performance.now();
  await call(by.admin, `${path}/commit`);
  let seconds = 0;
  const until = async (): Promise<boolean> => {
    const { state } = await db
      .selectFrom('rotation_batch')
      .select('state')
      .where('id', '=', String(drafted['id']))
      .executeTakeFirstOrThrow();
    if (state === 'committed') seconds = (performance.now() - startedAt) / 1000;
    return state === 'committed';
  };
  const watched = await watchOthers(stack, { account: by.other, until });
  const { counts } = (await call(by.hr, path, undefined, 'GET')) as { counts: { opened: number } };
  if (counts.opened !== size) throw new Error(`${counts.opened} of ${size} cases were opened`);
  const perSecond = size / seconds;
  figures[`openedPerSecondAt${size}`] = rounded(perSecond);
  figures[`othersMedianMsAt${size}`] = rounded(at(watched.latencies, 0.5));
  figures[`othersP95MsAt${size}`] = rounded(at(watched.latencies, 0.95));
  for (const program of ['worker', 'api'] as const) {
    // From when it is under way: what a process takes to get warm is not growth.
    figures[`${program}MegabytesEarlyAt${size}`] = rounded(at(slice(watched[program], 0.2, 0.4), 0.5));
    figures[`${program}MegabytesLateAt${size}`] = rounded(at(slice(watched[program], 0.8, 1), 0.5));
    ratios[`${program}MemoryEarlyToLateAt${size}`] = rounded(
      figures[`${program}MegabytesEarlyAt${size}`]! / figures[`${program}MegabytesLateAt${size}`]!,
    );
  }
  ratios[`batchToCounterAt${size}`] = rounded(perSecond / run.counter);
  ratios[`othersIdleToBusyAt${size}`] = rounded(at(run.idle, 0.5) / at(watched.latencies, 0.5));
  say(`${size}: ${figures[`openedPerSecondAt${size}`]} cases a second; inbox ${figures[`othersMedianMsAt${size}`]} ms`);
}

function compareSizes({ figures, ratios }: BenchResult, sizes: readonly number[]): void {
  const [small, large] = [sizes[0]!, sizes.at(-1)!];
  if (small === large) return;
  for (const what of ['simulated', 'opened'])
    ratios[`${what}PerSecond${large}To${small}`] = rounded(
      figures[`${what}PerSecondAt${large}`]! / figures[`${what}PerSecondAt${small}`]!,
    );
}

/** @returns cases a second */
async function openAtTheCounter(call: Call, account: string, people: readonly Rotator[]): Promise<number> {
  const startedAt = performance.now();
  const left = people.values();
  const work = async (): Promise<void> => {
    for (const { employeeId, targetPostId } of left)
      await call(account, '/v1/cases', { employeeId, targetPostId, initiator: 'agency', reason });
  };
  await Promise.all(Array.from({ length: abreast }, work));
  return people.length / ((performance.now() - startedAt) / 1000);
}

function callerOf({ apiUrl, tokenFor }: RotationStack): Call {
  return async (account, path, body, method = 'POST') => {
    const init = {
      method,
      headers: {
        authorization: `Bearer ${await tokenFor(account)}`,
        'idempotency-key': crypto.randomUUID(),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    };
    let response = await fetch(apiUrl + path, init);
    // A machine that is busy with something else: the same call again, by its key, is the same case.
    for (let again = 0; response.status === 503 && again < 5; again++) response = await fetch(apiUrl + path, init);
    const answer = (await response.json()) as Record<string, unknown>;
    if (response.status >= 300) throw new Error(`${path} answered ${response.status} ${String(answer['code'])}`);
    return answer;
  };
}

/** The value at this part of the way through the sorted ones. */
function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
}

function slice(values: readonly number[], from: number, to: number): number[] {
  const part = values.slice(Math.floor(from * values.length), Math.max(1, Math.ceil(to * values.length)));
  return part.length > 0 ? part : [...values];
}
