import type { Client } from '@temporalio/client';
import { commandOfRow } from '../../contract/command-of-row.ts';
import type { MoveEnd, RotationActivities } from '../../contract/rotation-messages.ts';
import { sendCommand } from '../../contract/send-command.ts';
import type { CommandRow } from '../../db/command/command-row.ts';
import { findCommand } from '../../db/command/find-command.ts';
import { insertCommand } from '../../db/command/insert-command.ts';
import { nextCaseCount } from '../../db/command/next-case-count.ts';
import { settleCommand } from '../../db/command/settle-command.ts';
import type { Database } from '../../db/open-database.ts';
import { settleMove } from '../../db/rotation/write-rotation.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { caseNumber } from '../../domain/mutation-case/case-number.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { previewMove } from '../case-preview/preview-move.ts';
import { ineligibleBy, selfDealing, waitsForMate } from './line-refusals.ts';
import { type LineToOpen, readLineToOpen } from './read-line-to-open.ts';

type Order = Parameters<RotationActivities['openRotationMove']>[0];

/** Longer than the counter waits: nobody stands at it. */
const deadlineMs = 20_000;

/**
 * One line of a batch becomes a case, by the same command as a case that HR opens at the counter, or gets the reason why not. The rules are
 * asked again: what was simulated may be weeks old (F43). Asked twice, the same command is sent again, so there is one case.
 */
export async function openRotationMove(
  db: Database,
  { batch, line, by, now: nowMs }: Order,
  { client, taskQueue }: { client: Client; taskQueue: string },
): Promise<MoveEnd> {
  const now = new Date(nowMs);
  const row = await readLineToOpen(db, { batch, line, account: by.account });
  if (row.state !== 'draft') return row.state;
  const settle = async (state: 'refused' | 'waiting', refusal: Refusal): Promise<MoveEnd> => {
    await settleMove(db, { batch, line, now }, { state, refusal });
    return state;
  };
  const dedupeKey = `rotation:${batch}:${line}`;
  let command = await findCommand(db, dedupeKey);
  if (!command) {
    const refused = await refuseLine(db, row, { batch, now });
    if (refused) return settle(...refused);
    command =
      (await write(db, { dedupeKey, row, by, nowMs, rotation: { batch, line } })) ?? (await findCommand(db, dedupeKey));
  }
  const said = await sendCommand(client, taskQueue, commandOfRow(command!), deadlineMs);
  await settleCommand(db, command!.id, said);
  if (said !== 'acknowledged') return settle('refused', said);
  await settleMove(db, { batch, line, now }, { state: 'opened', caseNumber: command!.case_number });
  return 'opened';
}

async function refuseLine(
  db: Database,
  row: LineToOpen,
  { batch, now }: { batch: string; now: Date },
): Promise<['refused' | 'waiting', Refusal] | undefined> {
  // Nobody moves themselves (F09).
  if (row.isOneself) return ['refused', selfDealing];
  if (row.heldByMate) return ['waiting', waitsForMate];
  const move = { ...row, scope: 'intra-agency', initiator: 'agency', rotationBatch: batch } as const;
  const preview = await previewMove(db, move, now);
  if (isRefusal(preview)) return ['refused', preview];
  if (preview.conflicts[0]) return ['refused', preview.conflicts[0]];
  if (preview.certificate.verdict !== 'ineligible') return undefined;
  return ['refused', ineligibleBy(preview.certificate.lines.find(({ verdict }) => verdict === 'block')?.rule)];
}

async function write(
  db: Database,
  {
    dedupeKey,
    row,
    by,
    nowMs,
    rotation,
  }: {
    dedupeKey: string;
    row: LineToOpen;
    by: Order['by'];
    nowMs: number;
    rotation: { batch: string; line: number };
  },
): Promise<CommandRow | undefined> {
  const { employeeId, targetPostId, reason, policyProfile } = row;
  return insertCommand(db, {
    kind: 'open-case',
    dedupeKey,
    caseNumber: caseNumber(localDate(nowMs, row.zone).year, await nextCaseCount(db)),
    account: by.account,
    roles: by.roles,
    body: {
      ...{ employeeId, targetPostId, reason, policyProfile, rotation },
      ...{ initiator: 'agency', scope: 'intra-agency', embargo: false },
    },
    answer: { units: [...new Set([row.originUnit, row.targetUnit])] },
  });
}
