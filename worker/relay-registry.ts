import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import {
  registryReconciliationType,
  registryRunId,
  registryWriteBackId,
  registryWriteBackType,
} from '../contract/registry.ts';
import type { Database } from '../db/open-database.ts';
import { listUncarriedDebts, noteCarried } from '../db/registry/registry-debt.ts';
import { listUncarriedRuns, noteRunCarried } from '../db/registry/registry-run.ts';
import { inRounds } from './in-rounds.ts';

const everyMs = 1_000;
const atATime = 50;

export interface RegistryRelay {
  db: Database;
  client: Client;
  taskQueue: string;
  /** Told what went wrong; the next round tries again. */
  onError: (error: unknown) => void;
  everyMs?: number;
}

/**
 * Hands what transactions left for the national registry over to workflows: write-backs that are owed and reconciliations that were asked for.
 * The row comes first and the workflow's id is the row's, so what is handed over twice runs once.
 */
export function relayRegistry(relay: RegistryRelay): { stop: () => Promise<void> } {
  const { onError } = relay;
  return inRounds({ atATime, everyMs: relay.everyMs ?? everyMs, onError }, () => relayRegistryOnce(relay));
}

/** @returns how many debts were handed over */
export async function relayRegistryOnce(relay: RegistryRelay): Promise<number> {
  const debts = await listUncarriedDebts(relay.db, atATime);
  await Promise.all(
    debts.map(async (debt) => {
      await start(relay, { type: registryWriteBackType, id: registryWriteBackId(debt), input: { debt } });
      await noteCarried(relay.db, debt);
    }),
  );
  for (const run of await listUncarriedRuns(relay.db)) {
    await start(relay, { type: registryReconciliationType, id: registryRunId(run), input: { run } });
    await noteRunCarried(relay.db, run);
  }
  return debts.length;
}

async function start(
  { client, taskQueue }: RegistryRelay,
  { type, id, input }: { type: string; id: string; input: object },
): Promise<void> {
  try {
    await client.workflow.start(type, { taskQueue, workflowId: id, args: [input] });
  } catch (error) {
    // Handed over before, and the note of it was lost.
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
