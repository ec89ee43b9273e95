import { Command } from 'commander';
import { sha256 } from '../../db/audit/sha256.ts';
import type { AuditFault } from '../../domain/audit/audit-fault.ts';
import { ExportVerifier } from '../../domain/audit/verify-export.ts';
import { createRandom } from '../../stack/sample/random.ts';
import { makeRecord } from './tampering/make-record.ts';
import { tamper, tamperingNames } from './tampering/tamper.ts';

// `npm run check:tampering`: bends copies of exports in every way there is and counts how many are found against the one
// checkpoint that was kept outside. The last line is JSON.
const { copies, seed } = new Command('check:tampering')
  .option('--copies <number>', 'tampered copies', Number, 2_000)
  .option('--seed <number>', 'the same seed bends the same way', Number, Date.now() % 1_000_000)
  .parse()
  .opts<{ copies: number; seed: number }>();

/** Copies of one record before another one is made. */
const copiesOfOne = 100;

const random = createRandom(seed);
const started = performance.now();
const whats = new Map<string, number>();
let [tampered, found] = [0, 0];
let record = await makeRecord(random);
console.log(`seed ${seed}, ${tamperingNames.length} ways of tampering`);

while (tampered < copies) {
  if (tampered % copiesOfOne === 0) {
    record = await makeRecord(random);
    const faults = verify(record.lines);
    if (faults.length > 0) throw new Error(`an untouched export was called tampered: ${JSON.stringify(faults[0])}`);
  }
  const name = tamperingNames[tampered % tamperingNames.length]!;
  const [first] = verify(tamper(name, record.lines, random));
  tampered++;
  if (first) {
    found++;
    whats.set(first.what, (whats.get(first.what) ?? 0) + 1);
  } else console.log(`NOT FOUND: copy ${tampered}, ${name}`);
  if (tampered % 500 === 0) console.log(`${tampered} of ${copies} tampered, ${found} found`);
}

console.log(`first fault: ${[...whats].map(([what, count]) => `${what} ${count}`).join(', ')}`);
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log(JSON.stringify({ tampered, found }));
process.exitCode = found === tampered ? 0 : 1;

function verify(lines: readonly string[]): AuditFault[] {
  const verifier = new ExportVerifier(sha256, record.keptHash);
  lines.forEach((line) => verifier.take(line));
  return verifier.finish().faults;
}
