import { ApplicationFailure } from '@temporalio/activity';
import type { DecreeOrder } from '../../contract/decree-messages.ts';
import { keepPapers, noteFault, returnReleased } from '../../db/decree/keep-papers.ts';
import type { LetterRow } from '../../db/decree/letter-row.ts';
import { readLetter, readLetterOfCase } from '../../db/decree/read-letter.ts';
import type { Database } from '../../db/open-database.ts';
import type { DecreeDesk } from './decree-desk.ts';
import { makePapers } from './make-papers.ts';
import { type Messenger, tellCases } from './tell-cases.ts';

/** Does what `DecreeActivities.issueDecree` promises; whatever fails is tried again, and what was kept once is never made anew. */
export async function issueDecree(
  db: Database,
  desk: DecreeDesk,
  order: DecreeOrder,
  { heartbeat, messenger }: { heartbeat: () => void; messenger: Messenger },
): Promise<void> {
  const now = new Date(order.now);
  let letter = await find(db, order);
  if (!letter) return;
  if (letter.state === 'draft' && 'released' in order) {
    await returnReleased(db, letter.id, now);
    letter = (await readLetter(db, letter.id))!;
  }
  if (letter.state === 'signing') {
    await issue(db, desk, letter, { now, heartbeat });
    letter = (await readLetter(db, letter.id))!;
  }
  if (letter.kind === 'decree') await tellCases(db, letter, messenger);
}

async function find(db: Database, order: DecreeOrder): Promise<LetterRow | undefined> {
  if ('letter' in order) return readLetter(db, order.letter);
  const letter = await readLetterOfCase(db, order.caseNumber);
  // A case that is recalled speaks only for the letters that it leads.
  return order.released && letter?.leadCase !== order.caseNumber ? undefined : letter;
}

async function issue(
  db: Database,
  desk: DecreeDesk,
  letter: LetterRow,
  { now, heartbeat }: { now: Date; heartbeat: () => void },
): Promise<void> {
  try {
    const papers = await makePapers(desk, letter, heartbeat);
    await keepPapers(db, letter, { papers, signer: desk.signer.name, now });
  } catch (error) {
    const fault = faultOf(error);
    await noteFault(db, letter.id, fault);
    // What a signer or a disk says may quote the paper: only its name travels to the history of the workflow (F63).
    throw ApplicationFailure.retryable(`the decree could not be issued: ${fault}`, 'decree-not-issued');
  }
}

function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' && /^\w{1,40}$/.test(error.code) ? error.code : error.name;
}
