import canonicalize from 'canonicalize';
import { Command } from 'commander';
import { sha256 } from '../db/audit/sha256.ts';
import { findMatchRun, type MatchRunLine } from '../db/matching/find-match-run.ts';
import { readMatchCandidates, type KeptCandidate } from '../db/matching/read-match-candidates.ts';
import { openDatabase } from '../db/open-database.ts';
import { matchVersion } from '../domain/matching/match-version.ts';
import { replayMatch } from '../domain/matching/replay-match.ts';
import { stackDatabase } from './connection.ts';
import { withLocalSettings } from './local-settings.ts';

// `npm run match:replay -- RUN`: does a run's ranking come out again from what it kept? The last line is JSON; if not, that is an error.
const command = new Command('match:replay')
  .description('makes the ranking of a match run again from its kept inputs and compares it bit for bit')
  .argument('<run>', 'id of the run, a uuid')
  .parse();
const [runId = ''] = command.args;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const db = openDatabase((await stackDatabase(withLocalSettings(process.env))).appUrl, { maxConnections: 2 });
try {
  const run = uuid.test(runId) ? await findMatchRun(db, { runId }) : undefined;
  if (run) {
    const kept = await readMatchCandidates(db, runId, { agency: run.agencyId, limit: run.kept });
    const whole = kept.filter((one): one is KeptCandidate & { profile: object } => one.profile !== null);
    const hash = (value: unknown): string => sha256({ text: canonicalize(value)! });
    const replay = replayMatch(hash, run, whole);
    const erased = kept.length - whole.length;
    const same = replay.inputsHold && replay.resultsHold && erased === 0;
    if (erased > 0)
      console.log(`${erased} of ${kept.length} candidates were erased since; their places cannot be checked.`);
    if (run.codeVersion !== matchVersion)
      console.log(
        `The run was made by ${run.codeVersion}, this is ${matchVersion}: another ranking is to be expected.`,
      );
    console.log(
      same ? `The same ranking, ${kept.length} candidates, bit for bit.` : 'The ranking does NOT come out again.',
    );
    console.log(JSON.stringify({ run: runId, same, candidates: kept.length, erased, ...replay, ...hashesOnly(run) }));
    process.exitCode = same ? 0 : 1;
  } else {
    console.error(`There is no match run ${runId}.`);
    process.exitCode = 1;
  }
} finally {
  await db.destroy();
}

function hashesOnly({ inputsHash, resultsHash, codeVersion, policyVersion }: MatchRunLine): object {
  return { inputsHash, resultsHash, codeVersion, policyVersion };
}
