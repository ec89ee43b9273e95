import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEvent } from '../../../domain/deliberation/apply-event.ts';
import { conclude, sessionEnds } from '../../../domain/deliberation/conclude.ts';
import { type DeliberationRecord, minutesOf, type RecordedEvent } from '../../../domain/deliberation/minutes.ts';
import type { PanelRules } from '../../../domain/deliberation/panel-rules.ts';
import type { ProtocolEvent } from '../../../domain/deliberation/protocol-event.ts';
import { noProtocol, type Protocol } from '../../../domain/deliberation/protocol.ts';
import { refuseEvent } from '../../../domain/deliberation/refuse-event.ts';
import { voteChoices } from '../../../domain/deliberation/tally.ts';

/** Printed, so that a failure can be played again. */
const seed = 20_261_125;
const numRuns = 10_000;

/** What somebody tries; most of it is refused, and that is the point. */
interface Attempt {
  try: 'join' | 'vote' | 'all' | 'recuse' | 'open' | 'close' | 'meet-again' | 'motion' | 'convene' | 'dissent' | 'seal';
  seat: number;
  choice: (typeof voteChoices)[number];
  flaw: 'none' | 'a motion left out' | 'no reasons';
  days: number;
}

const attempt: fc.Arbitrary<Attempt> = fc.record<Attempt>({
  // Joining and voting are what members mostly do; the rest happens now and then, at any wrong moment.
  try: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom('join', 'vote') },
    { weight: 6, arbitrary: fc.constantFrom('open', 'close', 'all') },
    { weight: 3, arbitrary: fc.constantFrom('recuse', 'meet-again', 'motion', 'convene', 'dissent', 'seal') },
  ),
  seat: fc.integer({ min: 1, max: 8 }),
  choice: fc.constantFrom(...voteChoices),
  flaw: fc.oneof(
    { weight: 8, arbitrary: fc.constant('none') },
    { weight: 1, arbitrary: fc.constantFrom('a motion left out', 'no reasons') },
  ),
  days: fc.integer({ min: 0, max: 2 }),
});

const rules: fc.Arbitrary<PanelRules> = fc.record({
  seats: fc.constantFrom(3, 5, 7),
  quorum: fc.integer({ min: 1, max: 3 }),
  minimum: fc.integer({ min: 1, max: 3 }),
  chairBreaksTies: fc.boolean(),
});

/** The deliberation as it is lived: everything tried, and what of it came into the record. */
class Room {
  readonly events: RecordedEvent[] = [];
  protocol: Protocol = noProtocol;
  readonly reasons: { session: number; seat: number; motion: number; reasons: string }[] = [];
  readonly dissents: { session: number; seat: number; text: string }[] = [];
  /** Counted beside the protocol, by the plainest means: who cast a vote in which session, and who was seated then. */
  readonly voters = new Map<number, string[]>();
  readonly refused = new Map<string, number>();
  readonly #rules: PanelRules;
  #substitutes = 2;
  #session = 0;
  #now = 0;

  constructor(panelRules: PanelRules) {
    this.#rules = panelRules;
    this.happen({ event: 'motion-put', motion: 1 });
    this.meet();
  }

  meet(): void {
    const composed = this.happen({
      event: 'composed',
      session: this.#session + 1,
      rules: this.#rules,
      substitutes: [],
    });
    if (!composed) return;
    this.#session += 1;
    for (let seat = 1; seat <= this.#rules.seats; seat++)
      this.happen({ event: 'seated', session: this.#session, seat, holder: `member-${seat}` });
    this.happen({ event: 'convened', session: this.#session, sequence: 0, begins: this.#now + 1 });
  }

  /** @returns whether it came into the record */
  happen(event: ProtocolEvent): boolean {
    const refusal = refuseEvent(this.protocol, event, this.#now);
    if (refusal) {
      this.refused.set(refusal.code, (this.refused.get(refusal.code) ?? 0) + 1);
      return false;
    }
    this.protocol = applyEvent(this.protocol, event);
    this.events.push({ ...event, at: new Date(this.events.length * 1000).toISOString(), actor: 'somebody' });
    return true;
  }

  attempt({ try: what, seat, choice, flaw, days }: Attempt): void {
    this.#now += days;
    const session = this.#session;
    switch (what) {
      case 'join':
        return void this.happen({ event: 'joined', session, seat });
      case 'vote':
        return this.vote(seat, choice, flaw);
      case 'all':
        for (let each = 1; each <= this.#rules.seats; each++) {
          if (this.happen({ event: 'joined', session, seat: each })) continue;
          this.vote(each, each % 2 === 0 ? choice : 'favour', 'none');
        }
        return;
      case 'recuse':
        return this.recuse(seat);
      case 'open':
        return void this.happen({ event: 'opened', session });
      case 'close':
        return void this.happen({ event: 'closed', session });
      case 'meet-again':
        return this.meet();
      case 'motion':
        return void this.happen({ event: 'motion-put', motion: this.protocol.motions.length + 1 });
      case 'convene':
        return void this.happen({ event: 'convened', session, sequence: 1, begins: this.#now + days });
      case 'dissent':
        if (this.happen({ event: 'dissented', session, seat }))
          this.dissents.push({ session, seat, text: `kursi ${seat}` });
        return;
      case 'seal':
        return void this.happen({ event: 'sealed' });
    }
  }

  vote(seat: number, choice: Attempt['choice'], flaw: Attempt['flaw']): void {
    const held = this.protocol.sessions.at(-1)!;
    const { motions } = this.protocol;
    const votes = motions.slice(flaw === 'a motion left out' ? 1 : 0).map(({ motion }) => ({
      motion,
      choice: motion === 1 ? choice : voteChoices[(seat + motion) % 3]!,
      reasoned: flaw !== 'no reasons',
    }));
    const holder = held.seats.find((row) => row.seat === seat)?.holder;
    if (!this.happen({ event: 'voted', session: held.session, seat, votes })) return;
    this.voters.set(held.session, [...(this.voters.get(held.session) ?? []), holder!]);
    for (const { motion } of votes)
      this.reasons.push({ session: held.session, seat, motion, reasons: `alasan ${seat}/${motion}` });
  }

  recuse(seat: number): void {
    const left = this.happen({ event: 'left', session: this.#session, seat, ground: 'declared' });
    if (!left || this.#substitutes === 0) return;
    this.#substitutes -= 1;
    this.happen({ event: 'seated', session: this.#session, seat, holder: `substitute-${this.#substitutes}` });
  }

  record(): DeliberationRecord {
    return {
      caseNumber: '2026-000001',
      events: this.events,
      names: { 'member-1': 'Ketua' },
      motions: this.protocol.motions.map(({ motion }) => ({ motion, post: `P${motion}`, title: 'x', reason: null })),
      reasons: this.reasons,
      dissents: this.dissents,
      summary: 'Ringkasan',
    };
  }
}

/** Plainer than `expect`, of which a quarter of a million would take longer than the protocols. */
function holds(is: boolean, what: string): void {
  if (!is) throw new Error(`broken: ${what}`);
}

it(`holds in ${numRuns} random protocols (seed ${seed})`, { timeout: 120_000 }, () => {
  let closed = 0;
  const refused = new Set<string>();
  fc.assert(
    fc.property(rules, fc.array(attempt, { minLength: 10, maxLength: 50 }), (panelRules, attempts) => {
      const room = new Room(panelRules);
      for (const one of attempts) room.attempt(one);
      const { protocol } = room;
      for (const code of room.refused.keys()) refused.add(code);

      for (const held of protocol.sessions) {
        const voters = room.voters.get(held.session) ?? [];
        const seated = held.seats.filter(({ holder }) => holder !== undefined).length;
        const { tally, quorum, motion } = conclude(protocol, held);
        // No decision without quorum: more than half of those seated, and the policy's share of them, have voted.
        if (held.phase === 'closed') {
          closed += 1;
          holds(voters.length * 2 > seated, 'more than half of those seated have voted');
          holds(voters.length * panelRules.seats >= seated * panelRules.quorum, 'the share of the policy has voted');
          holds(seated >= panelRules.minimum, 'there are enough seats held to be a panel');
          holds(tally.advice !== 'no-quorum', 'a closed session decides');
        } else if (voters.length < quorum) {
          holds(tally.advice === 'no-quorum' && motion === undefined, 'no decision without quorum');
          holds(!sessionEnds(held, true), 'it cannot be closed without quorum');
        }
        // No vote is counted twice: as many as there were voters, each of them once.
        holds(new Set(voters).size === voters.length, 'nobody votes twice');
        holds(tally.favour + tally.against + tally.abstain === voters.length, 'each vote is counted once');
        holds(!held.left.some((account) => voters.includes(account)), 'who left has not voted');
      }

      // The same record makes the same minutes: read back from storage, and with the words in any order.
      const record = room.record();
      const readBack = JSON.parse(JSON.stringify(record)) as DeliberationRecord;
      const shuffled = {
        ...readBack,
        reasons: readBack.reasons.toReversed(),
        dissents: readBack.dissents.toReversed(),
      };
      holds(canonicalize(minutesOf(shuffled)) === canonicalize(minutesOf(record)), 'the minutes are the same');

      // What comes after the end changes nothing.
      const sealed = applyEvent(protocol, { event: 'sealed' });
      const late = { event: 'voted', session: 1, seat: 1, votes: [] } as const;
      holds(refuseEvent(sealed, late, 9e9)?.code === 'minutes-sealed', 'nothing comes after the seal');
    }),
    { seed, numRuns },
  );
  // The protocols were worth looking at: many came to a decision, and every kind of refusal was met on the way.
  expect(closed).toBeGreaterThan(numRuns / 10);
  expect([...refused].toSorted()).toEqual(
    [
      'already-present',
      'already-voted',
      'dissent-too-early',
      'dissent-twice',
      'dissent-without-vote',
      'member-absent',
      'minutes-sealed',
      'motion-too-late',
      'motion-without-vote',
      'motions-full',
      'not-seated',
      'session-closed',
      'session-not-begun',
      'session-not-open',
      'session-open-already',
      'session-without-quorum',
      'vote-without-reason',
    ].toSorted(),
  );
});

it('starts from nothing', () => {
  expect(refuseEvent(noProtocol, { event: 'opened', session: 1 }, 0)?.code).toBe('session-not-convened');
});
