import { condition } from '@temporalio/workflow';
import { initialsChain } from '../../../domain/decree/initials-chain.ts';
import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import { issueDecree as issue } from '../activities.ts';
import type { CaseFile } from '../case-file.ts';
import { issueDecreeBefore020 } from './before-020/decree.ts';
import { clearForDecree } from './clear-for-decree.ts';

/**
 * The rules are read once more; the decree is drafted, initialled in order and signed, each by somebody else; it is printed, and the employee
 * receives it (F26). Whoever initials or signs may return the draft: then it is drafted anew.
 */
export async function issueDecree(file: CaseFile): Promise<Outcome | undefined> {
  if (!file.procedure.since020) return issueDecreeBefore020(file);
  file.enter('decree');
  const ended = await clearForDecree(file);
  if (ended) return ended;

  for (let issued = false; !issued;) {
    const { joint } = await file.ask('decree-draft');
    issued = joint && !joint.lead ? await isIssuedWith(file, joint.letter) : await lead(file, joint?.letter);
  }
  await file.ask('decree-receipt');
  return undefined;
}

/** @returns false where the draft was returned */
async function lead(file: CaseFile, joint: string | undefined): Promise<boolean> {
  file.leadsJointDecree = joint !== undefined;
  const signed = await seekSignature(file);
  // What was said is written down before it is printed; the others of a joint decree are told by the same hand.
  await file.recorder.settled();
  const order = joint === undefined ? { caseNumber: file.caseNumber } : { letter: joint };
  if (signed || joint !== undefined) await issue({ ...order, now: Date.now() });
  file.leadsJointDecree = false;
  return signed;
}

async function seekSignature(file: CaseFile): Promise<boolean> {
  for (const { kind } of initialsChain(file.policy.initials ?? 1))
    if ((await file.ask(kind)).decision === 'return') return false;
  return !(await file.ask('decree-signature')).returned;
}

/** The case that leads the joint decree asks for the signatures; this one waits for what becomes of it. */
async function isIssuedWith(file: CaseFile, letter: string): Promise<boolean> {
  await condition(() => file.jointDecrees.has(letter));
  return file.jointDecrees.get(letter) === 'issued';
}
