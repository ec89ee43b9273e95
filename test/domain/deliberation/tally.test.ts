import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionOver } from '../../../domain/deliberation/session-over.ts';
import { tally, voteChoices, type Vote, type VoteChoice } from '../../../domain/deliberation/tally.ts';

const votes = (...choices: VoteChoice[]): Vote[] => choices.map((choice, i) => ({ seat: i + 1, choice }));
const panel = { seats: 5, quorum: 3 };

describe('the tally', () => {
  it.each([
    ['the majority recommends', votes('favour', 'favour', 'against'), 'recommended'],
    ['the majority does not', votes('favour', 'against', 'against'), 'not-recommended'],
    ['a tie divides', votes('favour', 'against', 'abstain'), 'divided'],
    ['abstentions only divide', votes('abstain', 'abstain', 'abstain'), 'divided'],
    ['one vote among abstentions decides', votes('favour', 'abstain', 'abstain'), 'recommended'],
    ['two of five are no quorum', votes('favour', 'favour'), 'no-quorum'],
    ['nobody is no quorum', [], 'no-quorum'],
  ] as const)('%s', (_what, given, advice) => {
    expect(tally({ ...panel, votes: given }).advice).toBe(advice);
  });

  it('counts every choice', () => {
    expect(tally({ ...panel, votes: votes('favour', 'against', 'favour', 'abstain') })).toEqual({
      present: 4,
      favour: 2,
      against: 1,
      abstain: 1,
      quorate: true,
      advice: 'recommended',
    });
  });

  it('knows no vote from outside the panel', () => {
    const strangers: Vote[] = [0, 6, 1.5].map((seat) => ({ seat, choice: 'favour' }));
    expect(tally({ ...panel, votes: strangers }).present).toBe(0);
  });

  it('takes a seat that contradicts itself as abstaining', () => {
    const twice: Vote[] = [...votes('favour', 'favour', 'favour'), { seat: 1, choice: 'against' }];
    expect(tally({ ...panel, votes: twice })).toMatchObject({ present: 3, favour: 2, abstain: 1 });
  });
});

describe('whatever the votes', () => {
  const anyVotes = fc.array(
    fc.record({ seat: fc.integer({ min: 0, max: 7 }), choice: fc.constantFrom(...voteChoices) }),
    { maxLength: 12 },
  );
  const anyPanel = fc.record({ seats: fc.integer({ min: 1, max: 6 }), quorum: fc.integer({ min: 1, max: 6 }) });

  it('there is no advice without quorum, and always some with it', () => {
    fc.assert(
      fc.property(anyVotes, anyPanel, (votes, panel) => {
        const { present, quorate, advice } = tally({ ...panel, votes });
        expect(quorate).toBe(present >= panel.quorum);
        expect(advice === 'no-quorum').toBe(!quorate);
      }),
    );
  });

  it('a seat counts once', () => {
    fc.assert(
      fc.property(anyVotes, anyPanel, (votes, panel) => {
        const { present, favour, against, abstain } = tally({ ...panel, votes });
        expect(present).toBeLessThanOrEqual(panel.seats);
        expect(favour + against + abstain).toBe(present);
        expect(tally({ ...panel, votes: [...votes, ...votes] })).toEqual(tally({ ...panel, votes }));
      }),
    );
  });

  it('their order does not matter', () => {
    const shuffled = anyVotes.chain((votes) =>
      fc.tuple(fc.constant(votes), fc.shuffledSubarray(votes, { minLength: votes.length })),
    );
    fc.assert(
      fc.property(shuffled, anyPanel, ([votes, others], panel) => {
        expect(tally({ ...panel, votes: others })).toEqual(tally({ ...panel, votes }));
      }),
    );
  });
});

describe('a session', () => {
  const session = panel;

  it('is over when all have voted', () => {
    const all = votes('favour', 'favour', 'against', 'abstain', 'favour');
    expect(sessionOver({ ...session, votes: all }, false)).toBe(true);
    expect(sessionOver({ ...session, votes: all.slice(1) }, false)).toBe(false);
  });

  it('is over when it was due and has its quorum', () => {
    expect(sessionOver({ ...session, votes: votes('favour', 'favour', 'against') }, true)).toBe(true);
    expect(sessionOver({ ...session, votes: votes('favour', 'favour') }, true)).toBe(false);
  });
});
