import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { createActivities } from '../../activities/index.ts';
import { mutationCaseId } from '../../contract/mutation-case.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { loadHolidays } from './load-holidays.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';
import type { Play } from './case-player.ts';
import { startOwnCaseNumbers } from './own-case-numbers.ts';
import { seedSmallAgency } from './small-agency.ts';
import { workflowBundle } from './temporal.ts';
import { testDecrees } from './test-decrees.ts';

export interface CaseStage extends Play {
  env: TestWorkflowEnvironment;
  db: Database;
  database: FreshDatabase;
  /** Where the worker keeps decrees. */
  decreeFolder: string;
  stop: () => Promise<void>;
}

export interface Scenery {
  /** Members of the panel; five seats are the policy. */
  panel?: number;
  /** What else stands there before the first case, laid down by the owner of the schema. */
  prepare?: (owner: Database) => Promise<void>;
}

/** A worker on a database of its own, ready for cases; one a file, its tests run one after another. */
export async function setCaseStage(env: TestWorkflowEnvironment, scenery: Scenery = {}): Promise<CaseStage> {
  const database = await freshDatabase();
  const db = openDatabase(database.appUrl);
  const seeding = openDatabase(database.ownerUrl);
  const agency = await seedSmallAgency(seeding, scenery.panel);
  await (scenery.prepare ?? loadHolidays)(seeding);
  await startOwnCaseNumbers(seeding);
  await seeding.destroy();

  const decrees = await testDecrees();
  const taskQueue = `test-${crypto.randomUUID()}`;
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: workflowBundle(),
    activities: createActivities({ db, decrees: decrees.desk }),
  });
  const running = worker.run();
  const today = async (): Promise<string> =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(await env.currentTimeMs());
  return {
    env,
    db,
    client: env.client,
    taskQueue,
    agency,
    today,
    database,
    decreeFolder: decrees.folder,
    stop: async () => {
      await endOpenCases(db, env);
      worker.shutdown();
      await running;
      await db.destroy();
      await database.drop();
      await decrees.remove();
      await env.teardown();
    },
  };
}

/** A case that nobody works on would stay behind on the server for the files to come. */
async function endOpenCases(db: Database, env: TestWorkflowEnvironment): Promise<void> {
  const open = await db.selectFrom('mutation_case').select('case_number').where('outcome', 'is', null).execute();
  const handles = open.map((row) => env.client.workflow.getHandle(mutationCaseId(row.case_number)));
  await Promise.allSettled(handles.map((handle) => handle.terminate('the test file is over')));
}
