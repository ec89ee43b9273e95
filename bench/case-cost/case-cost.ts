import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { openDatabase } from '../../db/open-database.ts';
import type { Say } from '../../stack/progress.ts';
import { type Bench, rounded } from '../result.ts';
import { type BenchStack, withBenchStack } from './bench-stack.ts';
import { countHistory, type HistoryCost, meanCost } from './count-history.ts';
import type { FloorPlan } from './floor-contract.ts';
import { playCase, todayHere } from './play-case.ts';
import { playFloor } from './play-floor.ts';
import { seedClerks } from './seed-clerks.ts';

const cases = 50;
/** Cases and floors in turn, so that whatever else the machine does falls on both. */
const rounds = 2;
/** Before anything is measured: compiled code, planned statements, warm caches on both sides. */
const warmUps = 10;

/**
 * What one whole happy case costs its server, and how many are played to their end in a second, beside a workflow with
 * the same number of Updates, timers and durable steps that do nothing.
 */
export const caseCost: Bench = (env, say) => withBenchStack(env, say, (stack) => measure(stack, say));

async function measure({ database, temporal }: BenchStack, say: Say) {
  const db = openDatabase(database.appUrl, { maxConnections: 20 });
  const owner = openDatabase(database.ownerUrl, { maxConnections: 1 });
  const connection = await Connection.connect({ address: temporal.address });
  try {
    const client = new Client({ connection, namespace: temporal.namespace });
    const { agency, moves } = await seedClerks(owner, 1 + warmUps + rounds * cases);
    const play = { db, client, taskQueue: temporal.taskQueue, agency, today: todayHere, deadlineMs: 60_000 };
    const nextCase = () => playCase(play, moves.pop()!);

    const single = await countHistory(await nextCase());
    say(`one case: ${describe(single)}`);
    const warm = await playMany(warmUps, nextCase, say, 'cases to warm up');
    const plan = planOf(meanCost(await Promise.all(warm.handles.map(countHistory))));
    const nextFloor = () => playFloor(client, plan);
    await playMany(warmUps, nextFloor, say, 'floors to warm up');

    const played: Played[] = [];
    const floors: Played[] = [];
    for (let round = 0; round < rounds; round++) {
      played.push(await playMany(cases, nextCase, say, 'cases'));
      floors.push(await playMany(cases, nextFloor, say, 'floors'));
    }
    await tellMean('case', played, say);
    await tellMean('floor', floors, say);
    const casesPerSecond = rate(played);
    const floorCasesPerSecond = rate(floors);
    return {
      figures: {
        events: single.events,
        bytes: single.bytes,
        actions: single.actions,
        casesPerSecond: rounded(casesPerSecond),
        floorCasesPerSecond: rounded(floorCasesPerSecond),
      },
      ratios: { floor: rounded(casesPerSecond / floorCasesPerSecond) },
    };
  } finally {
    await Promise.all([db.destroy(), owner.destroy(), connection.close()]);
  }
}

function planOf({ updates, localActivities, timersFired, timersDropped }: HistoryCost): FloorPlan {
  return {
    updates: Math.round(updates),
    localActivities: Math.round(localActivities),
    timersFired: Math.round(timersFired),
    timersDropped: Math.round(timersDropped),
  };
}

interface Played {
  handles: WorkflowHandle[];
  seconds: number;
}

function rate(played: readonly Played[]): number {
  const count = played.reduce((sum, { handles }) => sum + handles.length, 0);
  return count / played.reduce((sum, { seconds }) => sum + seconds, 0);
}

async function tellMean(what: string, played: readonly Played[], say: Say): Promise<void> {
  const costs = await Promise.all(played.flatMap(({ handles }) => handles).map(countHistory));
  say(`mean ${what}: ${describe(meanCost(costs))}`);
}

async function playMany(count: number, play: () => Promise<WorkflowHandle>, say: Say, what: string): Promise<Played> {
  const startedAt = performance.now();
  let ended = 0;
  const progress = setInterval(() => say(`${ended} of ${count} ${what} …`), 5_000);
  try {
    // All of them end before a failure is told: nothing may be under way when the connection closes.
    const outcomes = await Promise.allSettled(
      Array.from({ length: count }, async () => {
        const handle = await play();
        ended++;
        return handle;
      }),
    );
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure) throw failure.reason;
    const handles = outcomes.filter((outcome) => outcome.status === 'fulfilled').map(({ value }) => value);
    const seconds = (performance.now() - startedAt) / 1000;
    say(`${count} ${what} side by side in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(2)} a second`);
    return { handles, seconds };
  } finally {
    clearInterval(progress);
  }
}

function describe(cost: HistoryCost): string {
  return Object.entries(cost)
    .map(([name, value]) => `${rounded(value as number)} ${name}`)
    .join(', ');
}
