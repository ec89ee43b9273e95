import { condition } from '@temporalio/workflow';
import type { PanelAdvice } from '../../../domain/deliberation/tally.ts';
import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../case-file.ts';
import { deliberateBefore020 } from './before-020/deliberation.ts';

/**
 * The panel advises: invited to a session, those present vote one by one with their reasons, on the post proposed and on
 * those put beside it. No quorum no advice, disagreement leads to another session (F30–F33).
 */
export async function deliberate(file: CaseFile): Promise<Outcome | undefined> {
  if (!file.procedure.since020) return deliberateBefore020(file);
  file.enter('deliberation');
  void file.write({ do: 'certify', moment: 'deliberation' });
  await file.ask('analyst-recommendation');

  let advice: PanelAdvice = 'divided';
  for (let session = 1; advice === 'divided' && session <= file.policy.sessions; session++)
    advice = await holdSession(file, session);

  await file.ask('panel-minutes');
  // A panel still divided sends both views up: the authority decides, the panel advises (PP 11/2017 art 191).
  return advice === 'not-recommended' ? 'not-recommended' : undefined;
}

async function holdSession(file: CaseFile, session: number): Promise<PanelAdvice> {
  const seats = file.panel.compose(session, file.policy);
  void file.write({ do: 'compose-panel', session });
  await file.ask('session-convening', { session });
  await file.ask('session-attendance', { session });
  const ballots = seats.map((seat) => file.open('panel-vote', { session, item: seat }));
  file.panel.handOut(session, ballots);

  // It waits for everybody present until the ballots are due, and for a quorum as long as it takes.
  const timeIsUp = (): boolean => ballots.some((ballot) => file.tasks.isOverdue(ballot.id));
  await condition(() => file.panel.ends(session, timeIsUp()));

  const { seated, quorum, motion, tally } = file.panel.close(session);
  for (const { id } of ballots) if (file.tasks.isOpen(id)) file.cancel(id);
  const carried = motion === undefined ? {} : { motion };
  void file.write({ do: 'conclude-session', session, seats: seated, quorum, tally, ...carried });
  return tally.advice;
}
