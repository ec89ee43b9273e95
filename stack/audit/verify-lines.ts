import { sha256 } from '../../db/audit/sha256.ts';
import { type ExportVerdict, ExportVerifier } from '../../domain/audit/verify-export.ts';
import type { Say } from '../progress.ts';

const progressEveryMs = 1_000;

/** Verifies an export as it comes, and says how far it is. */
export async function verifyLines(
  lines: AsyncIterable<string> | Iterable<string>,
  say: Say,
  keptHash?: string,
): Promise<ExportVerdict> {
  const verifier = new ExportVerifier(sha256, keptHash);
  let saidAt = Date.now();
  for await (const line of lines) {
    verifier.take(line);
    if (Date.now() - saidAt < progressEveryMs) continue;
    saidAt = Date.now();
    say(`  ${verifier.events.toLocaleString('en')} events …`);
  }
  return verifier.finish();
}
