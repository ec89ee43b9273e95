import type { CasePolicy, PanelSeats } from '../../contract/case-record.ts';
import { applyEvent } from '../../domain/deliberation/apply-event.ts';
import { type Conclusion, conclude, sessionEnds } from '../../domain/deliberation/conclude.ts';
import { eventsOfAct, type PanelAct } from '../../domain/deliberation/panel-act.ts';
import type { ProtocolEvent } from '../../domain/deliberation/protocol-event.ts';
import { protocolRefusal } from '../../domain/deliberation/protocol-refusals.ts';
import { hasVoted, noProtocol, type Protocol, type Session, sessionOf } from '../../domain/deliberation/protocol.ts';
import { refuseEvent } from '../../domain/deliberation/refuse-event.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { AnswerOf } from '../../domain/task-kinds/task-definitions.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';

/** The deliberation as its case follows it: the protocol's own events, without the words. */
export class Panel {
  #protocol: Protocol = noProtocol;
  readonly #ballots = new Map<string, { session: number; seat: number }>();

  /** @returns the seats of the session */
  compose(session: number, { seats, quorum, minimum, chairBreaksTies }: CasePolicy): number[] {
    if (session === 1) this.#note({ event: 'motion-put', motion: 1 });
    const rules = { seats, quorum, minimum, chairBreaksTies };
    this.#note({ event: 'composed', session, rules, substitutes: [] });
    return this.#held(session).seats.map(({ seat }) => seat);
  }

  handOut(session: number, ballots: readonly { id: string }[]): void {
    for (const [index, { id }] of ballots.entries()) this.#ballots.set(id, { session, seat: index + 1 });
  }

  /** Who sits where, as the record says. Whoever takes a seat over has to join anew. */
  noteSeats({ session, holders }: PanelSeats): void {
    for (const [index, account] of holders.entries()) {
      const seat = { session, seat: index + 1 };
      const holder = this.#holder(seat) ?? null;
      if (holder === account || hasVoted(this.#held(session), seat.seat)) continue;
      if (holder !== null) this.#note({ event: 'left', ...seat, ground: 'reassigned' });
      if (account !== null) this.#note({ event: 'seated', ...seat, holder: account });
    }
  }

  /** At once, and not only when the record has found a substitute: from now on they do not vote. */
  leave(task: string): void {
    const ballot = this.#ballots.get(task);
    if (ballot && this.#holder(ballot) !== undefined) this.#note({ event: 'left', ...ballot, ground: 'declared' });
  }

  /** The protocol's own word on a ballot that cannot be cast any more, or by this person; before the task is asked. */
  refuseBallot(task: string, account: string, isOpen: boolean, answer: object): Refusal | undefined {
    const ballot = this.#ballots.get(task);
    if (!ballot) return undefined;
    if (this.#held(ballot.session).left.includes(account)) return protocolRefusal('member-recused');
    return isOpen ? undefined : this.refuse(this.eventsOf('panel-vote', task, answer));
  }

  /** The minutes are sealed by the chair, or by another member whom HR asks to preside: nobody from outside, nobody who left. */
  refuseSealing(account: string): Refusal | undefined {
    const held = this.#protocol.sessions.at(-1);
    if (!held) return undefined;
    if (held.seats.some(({ holder }) => holder === account)) return undefined;
    return protocolRefusal(held.left.includes(account) ? 'member-recused' : 'not-on-panel');
  }

  refuse(events: readonly ProtocolEvent[]): Refusal | undefined {
    let protocol = this.#protocol;
    for (const event of events) {
      const refusal = refuseEvent(protocol, event, Date.now() / 1000);
      if (refusal) return refusal;
      protocol = applyEvent(protocol, event);
    }
    return undefined;
  }

  /** What the completion of a task is in the protocol; nothing for tasks of other stages. */
  eventsOf(kind: TaskKind, task: string, answer: object): ProtocolEvent[] {
    const held = this.#protocol.sessions.at(-1);
    if (!held) return [];
    const { session } = held;
    switch (kind) {
      case 'session-convening': {
        const { begins } = answer as AnswerOf<'session-convening'>;
        return [{ event: 'convened', session, sequence: 0, begins }];
      }
      case 'session-attendance': {
        const { present } = answer as AnswerOf<'session-attendance'>;
        const coming = present.filter((seat) => !held.seats.some((row) => row.seat === seat && row.present));
        return [...coming.map((seat) => ({ event: 'joined', session, seat }) as const), { event: 'opened', session }];
      }
      case 'panel-vote': {
        const { choice, alternatives = [] } = answer as AnswerOf<'panel-vote'>;
        const votes = [{ motion: 1, choice }, ...alternatives].map((vote) => ({ ...vote, reasoned: true }));
        const ballot = this.#ballots.get(task);
        return ballot ? [{ event: 'voted', ...ballot, votes }] : [];
      }
      case 'panel-minutes':
        return [{ event: 'sealed' }];
      default:
        return [];
    }
  }

  refuseAct(act: PanelAct): Refusal | undefined {
    if (this.#protocol.sessions.length === 0) return protocolRefusal('session-not-convened');
    return this.refuse(eventsOfAct(this.#protocol, act));
  }

  act(act: PanelAct): ProtocolEvent[] {
    return this.note(eventsOfAct(this.#protocol, act));
  }

  note(events: ProtocolEvent[]): ProtocolEvent[] {
    for (const event of events) this.#note(event);
    return events;
  }

  ends(session: number, timeIsUp: boolean): boolean {
    return sessionEnds(this.#held(session), timeIsUp);
  }

  close(session: number): Conclusion {
    this.#note({ event: 'closed', session });
    return conclude(this.#protocol, this.#held(session));
  }

  #note(event: ProtocolEvent): void {
    this.#protocol = applyEvent(this.#protocol, event);
  }

  #held(session: number): Session {
    return sessionOf(this.#protocol, session)!;
  }

  #holder({ session, seat }: { session: number; seat: number }): string | undefined {
    return this.#held(session).seats.find((row) => row.seat === seat)?.holder;
  }
}
