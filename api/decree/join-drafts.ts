import { randomBytes } from 'node:crypto';
import { commandOfRow } from '../../contract/command-of-row.ts';
import { CommandUnavailable } from '../../contract/command-unavailable.ts';
import { sendCommand } from '../../contract/send-command.ts';
import { insertCommand } from '../../db/command/insert-command.ts';
import { settleCommand } from '../../db/command/settle-command.ts';
import { insertLetter, insertMember } from '../../db/decree/insert-letter.ts';
import { readDecreeForm } from '../../db/decree/read-decree-form.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { defaultDecreeForm } from '../../domain/decree/decree-form.ts';
import { verificationCode, verificationCodeBytes } from '../../domain/decree/verification-code.ts';
import { decreeDraft } from '../../domain/task-kinds/decree-draft.ts';
import type { ApiDeps } from '../deps.ts';
import { Problem } from '../problem/problem.ts';
import type { LeftOut, ReadyDraft } from './find-ready-drafts.ts';

/** How many cases are told at a time. */
const abreast = 8;

export interface Joint {
  id: string;
  leadCase: string;
  joined: string[];
  leftOut: LeftOut[];
}

/**
 * Completes the draft of each case as part of one letter. The case that leads goes first: without it nobody would ask for the signature. A
 * case that refuses is left out; one that gives no answer now joins when it is told again, or is too late and drafts anew.
 * @throws CommandUnavailable, Problem when the first case does not join: nothing is joint then
 */
export async function joinDrafts(
  deps: ApiDeps,
  actor: ReadingActor,
  { ready, dated }: { ready: ReadyDraft[]; dated: string },
): Promise<Joint> {
  const id = await insertJoint(deps, actor, { ready, dated });
  const [first, ...others] = ready as [ReadyDraft, ...ReadyDraft[]];
  const joint: Joint = { id, leadCase: first.caseNumber, joined: [first.caseNumber], leftOut: [] };
  const refused = await join(deps, actor, { draft: first, dated, letter: id, lead: true });
  if (refused !== undefined) throw new Problem('joint-decree-too-few');
  const waiting = [...others];
  const tell = async (): Promise<void> => {
    for (let draft = waiting.shift(); draft; draft = waiting.shift()) {
      const code = await join(deps, actor, { draft, dated, letter: id, lead: false }).catch((error: unknown) => {
        if (!(error instanceof CommandUnavailable)) throw error;
      });
      if (typeof code === 'string') joint.leftOut.push({ caseNumber: draft.caseNumber, code });
      else joint.joined.push(draft.caseNumber);
    }
  };
  await Promise.all(Array.from({ length: abreast }, tell));
  joint.joined.sort();
  return joint;
}

function insertJoint(
  { db }: ApiDeps,
  { agency, account }: ReadingActor,
  { ready, dated }: { ready: ReadyDraft[]; dated: string },
): Promise<string> {
  const newCode = () => verificationCode(randomBytes(verificationCodeBytes));
  return db.transaction().execute(async (tx) => {
    const { agencyName, form } = await readDecreeForm(tx, agency);
    const words = { ...(form ?? defaultDecreeForm(agencyName)), agency: agencyName };
    const letter = await insertLetter(tx, {
      ...{ kind: 'decree', agency, leadCase: ready[0]!.caseNumber, code: newCode() },
      ...{ dated, words, account, now: new Date() },
    });
    for (const [index, { caseNumber }] of ready.entries())
      await insertMember(tx, { letter, caseNumber, place: index + 1, code: newCode() });
    return letter;
  });
}

/** @returns the code by which the case refused */
async function join(
  { db, client, taskQueue, commandDeadlineMs }: ApiDeps,
  { account, roles }: ReadingActor,
  { draft, dated, letter, lead }: { draft: ReadyDraft; dated: string; letter: string; lead: boolean },
): Promise<string | undefined> {
  const { caseNumber, task, demotionGround } = draft;
  const form = { dated, ...(demotionGround && { demotionGround }), joint: { letter, lead } };
  const row = await insertCommand(db, {
    ...{ kind: 'complete-task', dedupeKey: `complete:${task}`, caseNumber, task, account, roles },
    ...{ body: { form }, answer: decreeDraft.answer(form) },
  });
  if (!row) return 'task-completion-pending';
  const outcome = await sendCommand(client, taskQueue, commandOfRow(row), commandDeadlineMs);
  await settleCommand(db, row.id, outcome);
  return outcome === 'acknowledged' ? undefined : outcome.code;
}
