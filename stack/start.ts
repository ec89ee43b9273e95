import { mutasi } from './application.ts';
import { withLocalSettings } from './local-settings.ts';
import { runUntilStopped } from './run-until-stopped.ts';

const say = (line: string): void => console.log(`[mutasi] ${line}`);

process.exitCode = await runUntilStopped(withLocalSettings(process.env), mutasi, say, ({ addresses }) => {
  const width = Math.max(...Object.keys(addresses).map((label) => label.length));
  console.log('\nMutasi is running. Ctrl-C stops it; the data stays in .data/.\n');
  for (const [label, address] of Object.entries(addresses)) console.log(`  ${label.padEnd(width)}  ${address}`);
  console.log(`
In another terminal, from this folder:

  TOKEN=$(npm run --silent token -- --as hr)
  curl -H "Authorization: Bearer $TOKEN" ${addresses['API']}/v1/tasks
`);
});
// Pooled sockets of libraries must not keep the process once everything is stopped.
process.exit();
