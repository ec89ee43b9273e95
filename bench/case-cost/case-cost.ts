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
    const { agency, moves } = await seedClerks(owner, 1 + warmUps + cases);
    const play = { db, client, taskQueue: temporal.taskQueue, agency, today: todayHere };
    const nextCase = () => playCase(play, moves.pop()!);

    const single = await countHistory(await nextCase());
    say(`one case: ${describe(single)}`);
    await playMany(warmUps, nextCase, say, 'cases to warm up');
    const played = await playMany(cases, nextCase, say, 'cases');
    const mean = meanCost(await Promise.all(played.handles.map(countHistory)));
    say(`mean of ${cases} cases: ${describe(mean)}`);

    const plan = planOf(mean);
    const nextFloor = () => playFloor(client, plan);
    await playMany(warmUps, nextFloor, say, 'floors to warm up');
    const floor = await playMany(cases, nextFloor, say, 'floors');
    const floorCost = meanCost(await Promise.all(floor.handles.map(countHistory)));
    say(`mean of ${cases} floors: ${describe(floorCost)}`);
    return {
      figures: {
        events: single.events,
        bytes: single.bytes,
        actions: single.actions,
        casesPerSecond: rounded(played.perSecond),
        floorCasesPerSecond: rounded(floor.perSecond),
      },
      ratios: { floor: rounded(played.perSecond / floor.perSecond) },
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

async function playMany(count: number, play: () => Promise<WorkflowHandle>, say: Say, what: string) {
  const startedAt = performance.now();
  let ended = 0;
  const progress = setInterval(() => say(`${ended} of ${count} ${what} …`), 5_000);
  try {
    const handles = await Promise.all(
      Array.from({ length: count }, async () => {
        const handle = await play();
        ended++;
        return handle;
      }),
    );
    const seconds = (performance.now() - startedAt) / 1000;
    say(`${count} ${what} side by side in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(2)} a second`);
    return { handles, perSecond: count / seconds };
  } finally {
    clearInterval(progress);
  }
}

function describe(cost: HistoryCost): string {
  return Object.entries(cost)
    .map(([name, value]) => `${rounded(value as number)} ${name}`)
    .join(', ');
}
