import type { readCaseDecisions } from '../../db/reading/read-case-decisions.ts';
import { maySee, type Viewer } from '../../domain/privacy/visible-fields.ts';

type Decisions = Awaited<ReturnType<typeof readCaseDecisions>>;
type Session = Decisions['deliberations'][number];

/** Sessions, decisions and the decree. The reasons of a decision are part of it (UU 30/2014 art. 55): all who read it get them. */
export function showDecisions({ deliberations, ...others }: Decisions, as: readonly Viewer[]): object {
  return { ...others, deliberations: deliberations.map((session) => showSession(session, as)) };
}

function showSession({ votes, minutes, ...session }: Session, as: readonly Viewer[]): object {
  return {
    ...session,
    ...(maySee('minutes', as) && { minutes }),
    ...(maySee('votes', as) && {
      votes: votes.map(({ reasons, ...vote }) => ({ ...vote, ...(maySee('vote-reasons', as) && { reasons }) })),
    }),
  };
}
