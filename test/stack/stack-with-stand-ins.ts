// `npm start` with small stand-ins for the worker and the API, so that these tests are about the stack alone.
import { urlAnswers } from '../../stack/network/wait-until-answering.ts';
import { nodeProgram } from '../../stack/node-program.ts';
import type { Application } from '../../stack/run-stack.ts';
import { runUntilStopped } from '../../stack/run-until-stopped.ts';
import { registerSearchAttributes } from '../../stack/temporal/register-search-attributes.ts';

const application: Application = {
  migrate: () => Promise.resolve([]),
  registerSearchAttributes,
  loadSample: () => Promise.resolve(false),
  programs: ({ env, ports }) => [
    nodeProgram('worker', 'test/stack/stand-in.mjs', [], env, () => Promise.resolve()),
    nodeProgram('api', 'test/stack/stand-in.mjs', [String(ports.api)], env, () =>
      urlAnswers(`http://127.0.0.1:${ports.api}/`),
    ),
  ],
};

process.exitCode = await runUntilStopped(
  process.env,
  application,
  (line) => console.log(line),
  ({ addresses }) => console.log(`UP ${JSON.stringify(addresses)}`),
);
process.exit();
