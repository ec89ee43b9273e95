import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import type { ApiDeps } from '../../api/deps.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { readActor } from '../../db/reading/read-actor.ts';
import type { Say } from '../../stack/progress.ts';
import { CasePlayer } from '../../test/harness/case-player.ts';
import { todayHere } from '../case-cost/play-case.ts';
import { type Move, seedClerks } from '../case-cost/seed-clerks.ts';
import { type Bench, type BenchResult, rounded } from '../result.ts';
import { bareRoutes, fullRoutes, know } from './bare-routes.ts';
import { queueOf, type RightsStack, type Side, sides, withRightsStack } from './rights-stack.ts';
import { serveRoutes } from './serve-routes.ts';

const connections = 8;
const casesASide = 24;
/** In turn and in short rounds, so that whatever else the machine does falls on all. */
const rounds = 41;
const warmUpRounds = 6;
const requestsARound = { read: 96, write: 24 };

type Kind = keyof typeof requestsARound;

/** What asking who may and writing down who did cost on one read and one write, beside the same two routes without. */
export const rightsCost: Bench = (env, say) => withRightsStack(env, say, (stack) => measure(stack, say));

interface Window {
  side: Side;
  url: string;
  cases: { number: string; task: string }[];
}

async function measure({ database, temporal }: RightsStack, say: Say): Promise<BenchResult> {
  const db = openDatabase(database.appUrl, { maxConnections: 20 });
  const owner = openDatabase(database.ownerUrl, { maxConnections: 1 });
  const connection = await Connection.connect({ address: temporal.address });
  try {
    const client = new Client({ connection, namespace: temporal.namespace });
    const { agency, moves } = await seedClerks(owner, sides.length * casesASide);
    const clerk = agency.accounts['hr-officer']!;
    const takers = [agency.accounts['hr-admin']!, agency.accounts['organisation-officer']!];
    const actor = (await readActor(db, clerk))!;
    const windows: (Window & { close: () => Promise<void> })[] = [];
    for (const side of sides) {
      const play = { db, client, taskQueue: queueOf(side), agency, today: todayHere, deadlineMs: 30_000 };
      const cases = [];
      for (const move of moves.splice(0, casesASide)) cases.push(await openCase(play, move));
      const deps = depsOf(db, client, queueOf(side));
      const numbers = cases.map(({ number }) => number);
      const routes = side === 'audited' ? fullRoutes : bareRoutes(await know(deps, actor, numbers));
      windows.push({ side, cases, ...(await serveRoutes(routes, deps)) });
      say(`${cases.length} cases are open on the ${side} side`);
    }
    const taken = await takeTurns(windows, { clerk, takers }, say);
    await Promise.all(windows.map(({ close }) => close()));
    return sumUp(taken);
  } finally {
    await Promise.all([db.destroy(), owner.destroy(), connection.close()]);
  }
}

function depsOf(db: Database, client: Client, taskQueue: string): ApiDeps {
  return {
    ...{ db, client, taskQueue, allowDemonstrationPolicy: false, temporalUiUrl: undefined, commandDeadlineMs: 30_000 },
    // Identity is not what is measured: a token is the account's id.
    verifyToken: (token) => Promise.resolve(token),
    log: pino({ level: 'silent' }),
  };
}

async function openCase(play: Parameters<typeof CasePlayer.open>[0], move: Move): Promise<Window['cases'][number]> {
  const player = await CasePlayer.open(play, move);
  const [task] = await player.openTasks('vacancy-check');
  return { number: player.number, task: task!.id };
}

type Rates = Record<Kind, Record<Side, number[]>>;

interface Taken {
  rates: Rates;
  /** Samples that were taken again, because a busy machine answered one of their requests with 503. */
  repeated: number;
}

const mostRepeated = 20;

async function takeTurns(windows: Window[], who: Who, say: Say): Promise<Taken> {
  const rates: Rates = { read: { audited: [], bare: [] }, write: { audited: [], bare: [] } };
  let repeated = 0;
  const sample = async (kind: Kind, window: Window): Promise<number> => {
    for (;;) {
      const rate = await ask(kind, window, who);
      if (rate !== undefined) return rate;
      if (++repeated > mostRepeated) throw new Error(`${mostRepeated} samples met a 503; this machine is too busy`);
      say(`a ${kind} on the ${window.side} side was answered with 503; that sample is taken again`);
    }
  };
  for (let round = -warmUpRounds; round < rounds; round++) {
    const order = round % 2 === 0 ? windows : windows.toReversed();
    const took: string[] = [];
    for (const kind of ['read', 'write'] as const)
      for (const window of order) {
        const rate = await sample(kind, window);
        if (round >= 0) rates[kind][window.side].push(rate);
        took.push(`${window.side} ${kind} ${rate.toFixed(0)}`);
      }
    say(`${round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`}: ${took.join(', ')} a second`);
  }
  return { rates, repeated };
}

interface Who {
  clerk: string;
  takers: string[];
}

/** @returns requests a second, over all connections; undefined when the service said that it cannot answer now (503) */
async function ask(kind: Kind, window: Window, who: Who): Promise<number | undefined> {
  const startedAt = performance.now();
  let left = requestsARound[kind];
  let busy = 0;
  const work = async (): Promise<void> => {
    for (let turn = left--; turn > 0; turn = left--) {
      const of = window.cases[turn % window.cases.length]!;
      const response = await fetch(...requestOf(kind, window.url, of, who, turn));
      if (response.status === 503) busy++;
      else if (response.status !== 200) throw new Error(`${kind} → ${response.status}: ${await response.text()}`);
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return busy > 0 ? undefined : requestsARound[kind] / ((performance.now() - startedAt) / 1000);
}

function requestOf(
  kind: Kind,
  url: string,
  { number, task }: Window['cases'][number],
  { clerk, takers }: Who,
  turn: number,
): [string, RequestInit] {
  const headers = { authorization: `Bearer ${clerk}`, 'content-type': 'application/json' };
  if (kind === 'read') return [`${url}/v1/cases/${number}`, { headers }];
  const body = { accountId: takers[turn % takers.length]!, reason: 'Pemegangnya sedang cuti.' };
  return [`${url}/v1/tasks/${task}/assignment`, { method: 'POST', headers, body: JSON.stringify(body) }];
}

function sumUp({ rates: { read, write }, repeated }: Taken): BenchResult {
  const ratio = ({ audited, bare }: Record<Side, number[]>) =>
    rounded(median(audited.map((rate, round) => rate / bare[round]!)));
  return {
    figures: {
      readsPerSecond: rounded(median(read.audited)),
      bareReadsPerSecond: rounded(median(read.bare)),
      writesPerSecond: rounded(median(write.audited)),
      bareWritesPerSecond: rounded(median(write.bare)),
      repeatedSamples: repeated,
    },
    ratios: { read: ratio(read), write: ratio(write) },
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
