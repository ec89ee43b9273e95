import type { TestProject } from 'vitest/node';
import type { Standing } from '../../stack/demo/fill-office.ts';
import { fillOffice } from '../../stack/demo/fill-office.ts';
import { withDemoStack } from '../../stack/demo/with-demo-stack.ts';
import { findBrowser } from '../../stack/web/find-browser.ts';
import { stackUnderTest } from '../stack/stack-under-test.ts';

/** One stack for all tests of the pages, with a case at every stage: what `npm start` and `npm run demo -- --office` give. */
export interface Office {
  address: string;
  dataDirectory: string;
  browser: string;
  standings: Standing[];
}

declare module 'vitest' {
  interface ProvidedContext {
    office: Office;
  }
}

const say = (line: string): void => void process.stderr.write(`[pages] ${line}\n`);

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser(say);
  const stack = await stackUnderTest('stack/start.ts');
  const running = stack.start();
  await running.waitFor('Mutasi is running');
  const addresses = await stack.addresses();
  const env = { ...process.env, STACK_DATA_DIR: stack.dataDirectory };
  const standings = await withDemoStack(env, say, (demo) => fillOffice(demo, 'id', say));
  project.provide('office', { address: addresses['Mutasi']!, dataDirectory: stack.dataDirectory, browser, standings });
  return () => stack.dispose();
}
