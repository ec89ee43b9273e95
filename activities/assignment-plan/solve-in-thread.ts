import { Worker } from 'node:worker_threads';
import type { SparseModel } from '../../domain/assignment-plan/sparse-model.ts';
import type { SolverAnswer, SolverMessage, SolverStage } from './solver-answer.ts';

/**
 * HiGHS blocks the thread it runs in and hardly ever listens; in a thread of its own it can be ended at any moment, and heartbeats go on.
 * @throws the reason of the signal, once the thread is gone
 */
export function solveInThread(
  model: SparseModel,
  { signal, onStage }: { signal: AbortSignal; onStage: (stage: SolverStage) => void },
): Promise<SolverAnswer> {
  signal.throwIfAborted();
  const worker = new Worker(entry(), { name: 'assignment solver', execArgv: [], workerData: model });
  const { promise, resolve, reject } = withResolvers<SolverAnswer>();
  const stop = (): void => {
    void worker.terminate().then(() => reject(signal.reason as Error));
  };
  signal.addEventListener('abort', stop, { once: true });
  worker.on('message', (message: SolverMessage) => {
    if ('stage' in message) onStage(message.stage);
    else resolve(message.answer);
  });
  worker.on('error', reject);
  worker.on('exit', (code) => {
    if (!signal.aborted) reject(new Error(`the solver's thread ended with ${code}`));
  });
  return promise.finally(() => {
    signal.removeEventListener('abort', stop);
    return worker.terminate();
  });
}

function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Built, the entry stands beside this file as JavaScript; from source it is loaded by one that can read TypeScript. */
function entry(): URL {
  const name = import.meta.url.endsWith('.ts') ? 'load-solver-worker.mjs' : 'solver-worker.js';
  return new URL(`./${name}`, import.meta.url);
}
