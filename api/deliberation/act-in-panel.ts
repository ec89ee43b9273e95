import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { eventsOfAct, type PanelAct } from '../../domain/deliberation/panel-act.ts';
import type { Protocol } from '../../domain/deliberation/protocol.ts';
import { refuseEvent } from '../../domain/deliberation/refuse-event.ts';
import { isSameCommand } from '../command/is-same-command.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import { findCommand } from '../../db/command/find-command.ts';
import type { ApiDeps } from '../deps.ts';
import { Problem } from '../problem/problem.ts';
import type { ProblemCode } from '../problem/problem-table.ts';

interface Doing {
  actor: ReadingActor;
  caseNumber: string;
  protocol: Protocol;
  act: PanelAct;
  body: object;
  /** What makes it one: the same again gives the same answer. */
  key: string;
  /** What it is called when somebody else, or with other words, did it already. */
  doneOtherwise: ProblemCode;
}

/** Does something in the panel that is no task; the case has the last word. */
export async function actInPanel(deps: ApiDeps, doing: Doing): Promise<void> {
  const { actor, caseNumber, protocol, act, body, doneOtherwise } = doing;
  const dedupeKey = `panel:${caseNumber}:${doing.key}`;
  const said = { kind: 'act-in-panel', account: actor.account, body } as const;
  const earlier = await findCommand(deps.db, dedupeKey);
  if (!earlier) refuse(protocol, act);
  const row =
    earlier ?? (await takeCommand(deps.db, { ...said, dedupeKey, caseNumber, roles: actor.roles, answer: act }));
  if (!isSameCommand(row, said)) throw new Problem(doneOtherwise);
  await runCommand(deps, row);
}

function refuse(protocol: Protocol, act: PanelAct): void {
  for (const event of eventsOfAct(protocol, act)) {
    const refusal = refuseEvent(protocol, event, Date.now() / 1000);
    if (refusal) throw Problem.of(refusal);
  }
}
