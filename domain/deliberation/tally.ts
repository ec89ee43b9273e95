export const voteChoices = ['favour', 'against', 'abstain'] as const;
export type VoteChoice = (typeof voteChoices)[number];

export const panelAdvices = ['recommended', 'not-recommended', 'divided', 'no-quorum'] as const;
export type PanelAdvice = (typeof panelAdvices)[number];

export interface Vote {
  /** 1 … seats. */
  readonly seat: number;
  readonly choice: VoteChoice;
}

export interface Ballot {
  readonly votes: readonly Vote[];
  /** How many seats the panel has. */
  readonly seats: number;
  /** How many of them must have voted, abstentions included, for the session to be valid. */
  readonly quorum: number;
}

export interface Tally {
  readonly present: number;
  readonly favour: number;
  readonly against: number;
  readonly abstain: number;
  readonly quorate: boolean;
  readonly advice: PanelAdvice;
}

/**
 * Counts a session of the performance panel. The majority of those voting for or against decides; a tie, and a session
 * of abstentions only, is divided. Without quorum there is no advice, whatever the votes say.
 *
 * A seat counts once. Should one speak twice with different words, it has favoured nothing and counts as abstaining, so
 * that the result never depends on the order of the votes. A vote from no seat of the panel does not count.
 */
export function tally({ votes, seats, quorum }: Ballot): Tally {
  const choices = [...choiceOfSeats(votes, seats).values()];
  const counted = (choice: VoteChoice): number => choices.filter((given) => given === choice).length;

  const present = choices.length;
  const favour = counted('favour');
  const against = counted('against');
  const quorate = present >= quorum;
  return { present, favour, against, abstain: counted('abstain'), quorate, advice: advise(quorate, favour, against) };
}

function choiceOfSeats(votes: readonly Vote[], seats: number): Map<number, VoteChoice> {
  const choices = new Map<number, VoteChoice>();
  for (const { seat, choice } of votes) {
    if (!Number.isInteger(seat) || seat < 1 || seat > seats) continue;
    const earlier = choices.get(seat);
    choices.set(seat, earlier === undefined || earlier === choice ? choice : 'abstain');
  }
  return choices;
}

function advise(quorate: boolean, favour: number, against: number): PanelAdvice {
  if (!quorate) return 'no-quorum';
  if (favour === against) return 'divided';
  return favour > against ? 'recommended' : 'not-recommended';
}
