import type { Stage } from '../../domain/mutation-case/stage.ts';
import { findAccount } from '../keys/find-account.ts';
import type { Say } from '../progress.ts';
import { connectApi, type Language } from './connect-api.ts';
import { findMoves } from './find-moves.ts';
import { openCase } from './open-case.ts';
import { playCase } from './play-case.ts';
import type { DemoStack } from './with-demo-stack.ts';

/** Where the cases of an office in the middle of its work stand. The stages after them begin months later. */
const standings: readonly Stage[] = [
  'intake',
  'performance-evaluation',
  'competency-assessment',
  'consultation',
  'deliberation',
  'approval',
  'decree',
];

export interface Standing {
  caseNumber: string;
  stage: Stage;
}

/** Opens a case for each stage and plays it as far as that, under the policy in force, so that the pages have something to show. */
export async function fillOffice(stack: DemoStack, language: Language, say: Say): Promise<Standing[]> {
  const [hrAccount, heroine] = await Promise.all(
    ['hr', 'pegawai'].map((alias) => findAccount(stack.databaseUrl, { alias })),
  );
  if (hrAccount === undefined) throw new Error('the sample agency is not loaded: there is no account hr');
  const api = connectApi(stack.apiUrl, stack.fetchToken, language);
  const hr = api.as(hrAccount);
  const moves = await findMoves(hr, heroine);
  const filled: Standing[] = [];
  // The last first: the heroine of the essay is the furthest.
  for (const stage of standings.toReversed()) {
    const { caseNumber, clerk } = await openCase(hr, moves, say, 'standard');
    const reached = await playCase({ api, hr, paceMs: 0, isPatient: false }, caseNumber, stage);
    say(`${caseNumber} · ${clerk.name} · ${reached}`);
    filled.push({ caseNumber, stage });
  }
  return filled;
}
