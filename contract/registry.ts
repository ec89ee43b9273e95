/** Workflow types: one carries a debt to the registry, one compares the people of an agency with it. */
export const registryWriteBackType = 'registryWriteBack';
export const registryReconciliationType = 'registryReconciliation';

/**
 * Where the activities wait that speak with the registry: a queue of their own, so that a registry that is slow or away takes no slot from the
 * cases, and no more than it can bear are under way.
 */
export function registryQueue(taskQueue: string): string {
  return `${taskQueue}-registry`;
}

/** Of the nightly schedule, and in front of the ids of the workflows that it starts. */
export const registryReconciliationId = 'registry-reconciliation';

export function registryWriteBackId(debt: string): string {
  return `registry-write-back-${debt}`;
}

export function registryRunId(run: string): string {
  return `${registryReconciliationId}-${run}`;
}

/** Ids only: whose debt it is stands in Postgres (F63). */
export interface CarryDebt {
  debt: string;
}

export interface DebtCarried {
  /** The case whose last debt this was; it is told, so that its task is done. */
  confirmed?: string;
}

export interface ReconcileOrder {
  /** A run somebody asked for; absent: the nightly ones, of every agency. */
  run?: string;
  /** Runs that are still to be walked, after a continue-as-new. */
  runs?: string[];
}

export interface RunPage {
  run: string;
  now: number;
}

export interface PageCompared {
  people: number;
  differences: number;
  /** Whether there are people left to compare. */
  more: boolean;
}

export interface RegistryActivities {
  /** Carries one debt to the registry, as often as it takes; every attempt first looks at what has arrived. */
  carryRegistryDebt(order: CarryDebt): Promise<DebtCarried>;
  openRegistryRuns(order: { run?: string; now: number }): Promise<string[]>;
  /** The next page of people of a run; how far it is stands in its row, so a repeated call goes on there. */
  compareRegistryPage(page: RunPage): Promise<PageCompared>;
  finishRegistryRun(page: RunPage): Promise<void>;
}
