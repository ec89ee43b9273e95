import type { ProtocolEvent } from './protocol-event.ts';
import { type Protocol, sessionOf } from './protocol.ts';

/** What somebody does in a deliberation that is no task: codes only, the words stay in the command. */
export type PanelAct =
  | { act: 'join'; session: number; seats: readonly number[] }
  /** Another date or place. @property begins start of the day, epoch seconds */
  | { act: 'reschedule'; session: number; begins: number }
  /** A conflict of interest, said before there is a ballot to give back. */
  | { act: 'recuse'; session: number; seat: number }
  | { act: 'put-motion' }
  | { act: 'dissent'; session: number; seat: number };

/** What an act is in the protocol. */
export function eventsOfAct(protocol: Protocol, act: PanelAct): ProtocolEvent[] {
  switch (act.act) {
    case 'join':
      return act.seats.map((seat) => ({ event: 'joined', session: act.session, seat }));
    case 'reschedule': {
      const sequence = (sessionOf(protocol, act.session)?.sequence ?? -1) + 1;
      return [{ event: 'convened', session: act.session, sequence, begins: act.begins }];
    }
    case 'recuse':
      return [{ event: 'left', session: act.session, seat: act.seat, ground: 'declared' }];
    case 'put-motion':
      return [{ event: 'motion-put', motion: protocol.motions.length + 1 }];
    case 'dissent':
      return [{ event: 'dissented', session: act.session, seat: act.seat }];
  }
}
