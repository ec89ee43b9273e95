import { Worker } from 'node:worker_threads';
import type { NumberedOrder, TypstAnswer, TypstOrder } from './typst-order.ts';

/** Far above any real document; a compiler that loops must not hold up all printing for ever. */
const mostPrintMs = 60_000;

interface Pending {
  resolve: (pdf: Buffer) => void;
  reject: (fault: Error) => void;
  timer: NodeJS.Timeout;
}

/** Typst's calls are synchronous; in a thread of their own they leave the event loop free. It keeps no process alive while idle. */
export class TypstThread {
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #count = 0;

  print(order: TypstOrder): Promise<Buffer> {
    const worker = (this.#worker ??= this.#start());
    const number = ++this.#count;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.#fail(worker, new Error(`printing took over ${mostPrintMs} ms`)),
        mostPrintMs,
      );
      this.#pending.set(number, { resolve, reject, timer });
      worker.ref();
      worker.postMessage({ ...order, number } satisfies NumberedOrder);
    });
  }

  #start(): Worker {
    const worker = new Worker(entry(), { name: 'typst', execArgv: [] });
    worker.on('message', (answer: TypstAnswer) => this.#settle(worker, answer));
    worker.on('error', (error) => this.#fail(worker, error));
    worker.on('exit', (code) => this.#fail(worker, new Error(`the thread that prints ended with ${code}`)));
    worker.unref();
    return worker;
  }

  #settle(worker: Worker, answer: TypstAnswer): void {
    const pending = this.#pending.get(answer.number);
    if (!pending) return;
    this.#pending.delete(answer.number);
    clearTimeout(pending.timer);
    if (this.#pending.size === 0) worker.unref();
    if ('fault' in answer) pending.reject(new Error(answer.fault));
    else pending.resolve(Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength));
  }

  /** The next print gets a new thread. */
  #fail(worker: Worker, fault: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { reject, timer } of this.#pending.values()) {
      clearTimeout(timer);
      reject(fault);
    }
    this.#pending.clear();
    void worker.terminate();
  }
}

/** Built, the entry stands beside this file as JavaScript; from source it is loaded by one that can read TypeScript. */
function entry(): URL {
  const name = import.meta.url.endsWith('.ts') ? 'load-typst-worker.mjs' : 'typst-worker.js';
  return new URL(`./${name}`, import.meta.url);
}
