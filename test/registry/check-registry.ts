// `npm run check:registry`: owes the stand-in of the national registry 1,000 lines of position histories while 30 % of its answers are faults,
// lets the worker as `npm start` runs it bring them there, and counts in the stand-in what has arrived how often. The last line is JSON.
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { migrateToLatest } from '../../db/migrate.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { nodeProgram } from '../../stack/node-program.ts';
import { withOwnStack } from '../../stack/own-stack.ts';
import type { StackContext } from '../../stack/run-stack.ts';
import { faultNames } from '../../stack/registry-stand-in/faults.ts';
import { serveRegistry } from '../../stack/registry-stand-in/serve-registry.ts';
import { standInEnvironment } from '../../stack/registry-stand-in/stand-in-access.ts';
import { registerSearchAttributes } from '../../stack/temporal/register-search-attributes.ts';
import { workerPolls } from '../../stack/temporal/worker-polls.ts';
import { owePeople } from './owe-people.ts';
import { smallRegister, standInPerson } from './stand-in-person.ts';

const { writeBacks, share, seed, minutes } = new Command('check:registry')
  .option('--write-backs <number>', 'lines that are owed', Number, 1_000)
  .option('--share <number>', 'of the answers that are faults', Number, 0.3)
  .option('--seed <number>', 'the same seed draws the same faults', Number, 7)
  .option('--minutes <number>', 'after which it is given up', Number, 20)
  .parse()
  .opts<{ writeBacks: number; share: number; seed: number; minutes: number }>();

/** Longer than the worker waits, so that what is slow or late is answered to nobody. */
const [timeoutMs, slowMs] = [500, 900];
const say = (line: string): void => void process.stdout.write(`[check:registry] ${line}\n`);

const shares = Object.fromEntries(faultNames.map((name) => [name, share / faultNames.length]));
const standIn = await serveRegistry({ register: smallRegister([], ['UNIT']), shares, seed, slowMs });
let context: StackContext | undefined;
const stack = {
  migrate: migrateToLatest,
  registerSearchAttributes,
  loadSample: () => Promise.resolve(false),
  programs: (given: StackContext) => {
    context = given;
    const { address, namespace, taskQueue } = given.temporal;
    const registry = { REGISTRY_TIMEOUT_MS: String(timeoutMs), REGISTRY_AT_ONCE: '16' };
    const env = { ...given.env, ...standInEnvironment(standIn.url), ...registry, LOG_LEVEL: 'error' };
    const polls = (since: number) => workerPolls(address, namespace, taskQueue, since);
    return [nodeProgram('worker', 'worker/main.ts', [], env, polls)];
  },
};
await withOwnStack(process.env, stack, say, async () => {
  const owner = openDatabase(context!.database.ownerUrl, { maxConnections: 2 });
  try {
    const people = await owePeople(owner, writeBacks);
    for (const { nip } of people) standIn.register.add(standInPerson({ nip }));
    await allSettled(owner);
    // What was late is done by then.
    await sleep(2 * slowMs);
  } finally {
    await owner.destroy();
  }
});

const times = standIn.register.people.map(
  ({ history }) => history.filter(({ nomorSk, unorId }) => nomorSk !== null && unorId === 'UNIT').length,
);
const halves = standIn.register.people.flatMap(({ history }) => history.filter(({ unorId }) => unorId === null));
await standIn.close();
const result = {
  writeBacks,
  arrived: times.filter((count) => count > 0).length,
  doubled: times.filter((count) => count > 1).length + halves.length,
  faults: standIn.faults.total,
};
say(faultNames.map((name) => `${name} ${standIn.faults.drawn[name]}`).join(', '));
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exit(result.arrived === writeBacks && result.doubled === 0 ? 0 : 1);

async function allSettled(db: Database): Promise<void> {
  const until = Date.now() + minutes * 60_000;
  for (let round = 0; ; round++) {
    const { owed } = await db
      .selectFrom('registry_debt')
      .select(({ fn }) => fn.countAll<string>().as('owed'))
      .where('state', '=', 'owed')
      .executeTakeFirstOrThrow();
    if (round % 5 === 0) say(`${owed} of ${writeBacks} still owed, ${standIn.faults.total} faults so far`);
    if (Number(owed) === 0 || Date.now() > until) return;
    await sleep(1_000);
  }
}
