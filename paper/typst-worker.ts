import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { compileTemplate } from './compile-template.ts';
import type { NumberedOrder, TypstAnswer } from './typst-order.ts';

if (!parentPort) throw new Error('this file is the entry of a thread');
const port = parentPort;

let line = Promise.resolve();

async function answer(order: NumberedOrder): Promise<void> {
  port.postMessage(printed(order));
  // The compiler frees what it dropped only when the loop turns; without this every letter leaves a megabyte behind.
  await setImmediate();
}

function printed(order: NumberedOrder): TypstAnswer {
  try {
    return { number: order.number, pdf: compileTemplate(order) };
  } catch (error) {
    return { number: order.number, fault: error instanceof Error ? error.message : String(error) };
  }
}

port.on('message', (order: NumberedOrder) => {
  line = line.then(() => answer(order));
});
