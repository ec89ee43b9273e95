import { Command, CommanderError } from 'commander';
import { assignment } from './assignment/assignment.ts';
import { auditInsert } from './audit/audit-insert.ts';
import { caseCost } from './case-cost/case-cost.ts';
import type { Bench } from './result.ts';
import { eligibility } from './eligibility/eligibility.ts';
import { matching } from './matching/matching.ts';
import { placement } from './placement/placement.ts';
import { rightsCost } from './rights/rights-cost.ts';
import { rotation } from './rotation/rotation.ts';
import { voluntary } from './voluntary/voluntary.ts';

// `npm run bench -- NAME`: one benchmark and its peers in the same run, on a stack of its own.
const benches: Record<string, Bench> = {
  assignment,
  'case-cost': caseCost,
  audit: auditInsert,
  eligibility,
  matching,
  placement,
  rights: rightsCost,
  rotation,
  voluntary,
};

const say = (line: string): void => void process.stderr.write(`[bench] ${line}\n`);

const program = new Command('bench')
  .argument('<name>', `one of: ${Object.keys(benches).join(', ')}`)
  .option('--people <sizes>', 'of matching and rotation: sizes, one after another, such as 10000,5600000')
  .exitOverride()
  .action(async (name: string, { people }: { people?: string }) => {
    const bench = benches[name];
    if (!bench) program.error(`there is no benchmark ${name}; one of: ${Object.keys(benches).join(', ')}`);
    else
      console.log(
        JSON.stringify({
          bench: name,
          ...(await bench({ ...process.env, ...(people && { BENCH_PEOPLE: people }) }, say)),
        }),
      );
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  }
}
// Pooled sockets of libraries must not keep the process once everything is stopped.
process.exit();
