import { findCommand } from '../../db/command/find-command.ts';
import type { CommandKind } from '../../db/command/command-row.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { type ObjectionRefusalCode, objectionRefusal } from '../../domain/objection/objection-refusals.ts';
import { isSameCommand } from '../command/is-same-command.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import type { ApiDeps } from '../deps.ts';
import type { Answer } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { showObjection } from './show-objection.ts';
import { viewersOf } from '../privacy/viewers-of.ts';
import type { CaseView } from '../../domain/rights/case-view.ts';

interface Asked {
  kind: CommandKind;
  caseNumber: string;
  actor: ReadingActor;
  view: CaseView;
  body: object;
  answer?: object;
  /** Said where somebody else, or other words, were first. */
  taken: ObjectionRefusalCode;
  status: number;
}

/** Says something about an objection, once: whoever says the same again gets the same answer. */
export async function runObjectionCommand(deps: ApiDeps, asked: Asked): Promise<Answer> {
  const { kind, caseNumber, actor, body, answer } = asked;
  const dedupeKey = `${kind}:${caseNumber}`;
  const row =
    (await findCommand(deps.db, dedupeKey)) ??
    (await takeCommand(deps.db, {
      ...{ kind, dedupeKey, caseNumber, account: actor.account, roles: actor.roles, body },
      ...(answer && { answer }),
    }));
  if (!isSameCommand(row, { kind, account: actor.account, body })) throw Problem.of(objectionRefusal(asked.taken));
  await runCommand(deps, row);
  const as = viewersOf(asked.view, actor.roles);
  return { status: asked.status, body: await showObjection(deps.db, caseNumber, as) };
}
