import { condition } from '@temporalio/workflow';
import { sessionOver } from '../../../../domain/deliberation/session-over.ts';
import { type Tally, tally, type Vote } from '../../../../domain/deliberation/tally.ts';
import type { Outcome } from '../../../../domain/mutation-case/stage.ts';
import type { Asked, CaseFile } from '../../case-file.ts';

/** The panel advises: individual votes with reasons, no quorum no advice, disagreement leads to another session (F33). */
export async function deliberateBefore020(file: CaseFile): Promise<Outcome | undefined> {
  file.enter('deliberation');
  void file.write({ do: 'certify', moment: 'deliberation' });
  await file.ask('analyst-recommendation');

  let advice: Tally['advice'] = 'divided';
  for (let session = 1; advice === 'divided' && session <= file.policy.sessions; session++)
    advice = (await holdSession(file, session)).advice;

  await file.ask('panel-minutes');
  // A panel still divided sends both views up: the authority decides, the panel advises (PP 11/2017 art 191).
  return advice === 'not-recommended' ? 'not-recommended' : undefined;
}

async function holdSession(file: CaseFile, session: number): Promise<Tally> {
  const { seats, quorum } = file.policy;
  const ballots: Asked<'panel-vote'>[] = [];
  const votes: Vote[] = [];
  for (let seat = 1; seat <= seats; seat++) {
    const ballot = file.open('panel-vote', { session, item: seat });
    ballots.push(ballot);
    void ballot.answer.then(({ choice }) => votes.push({ seat, choice }));
  }

  // The session waits for everybody until the ballots are due, and for a quorum as long as it takes.
  const timeIsUp = (): boolean => ballots.some((ballot) => file.tasks.isOverdue(ballot.id));
  const ballot = { votes, seats, quorum };
  await condition(() => sessionOver(ballot, timeIsUp()));

  const result = tally(ballot);
  for (const { id } of ballots) if (file.tasks.isOpen(id)) file.cancel(id);
  void file.write({ do: 'conclude-session', session, seats, quorum, tally: result });
  return result;
}
