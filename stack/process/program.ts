/** A child that ends by itself. */
export interface Task {
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** The account it runs as, where that is not ours. */
  account?: { uid: number; gid: number };
  stopSignal: NodeJS.Signals;
  stopPatienceMs: number;
}

/** A child that has to be there as long as the stack is. */
export interface Program extends Task {
  startTimeoutMs: number;
  /** Rejects as long as this run of the program, begun at `launchedAt` (epoch ms), does not answer. */
  answers: (launchedAt: number) => Promise<unknown>;
}
