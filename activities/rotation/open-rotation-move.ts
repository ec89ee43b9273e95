import type { Client } from '@temporalio/client';
import { sql } from 'kysely';
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
    const refused = await refuseLine(db, row, now);
    if (refused) return settle(...refused);
    command = (await write(db, { dedupeKey, row, by, nowMs })) ?? (await findCommand(db, dedupeKey));
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
  now: Date,
): Promise<['refused' | 'waiting', Refusal] | undefined> {
  // Nobody moves themselves (F09).
  if (row.isOneself) return ['refused', selfDealing];
  if (row.heldByMate) return ['waiting', waitsForMate];
  const preview = await previewMove(db, { ...row, scope: 'intra-agency', initiator: 'agency' }, now);
  if (isRefusal(preview)) return ['refused', preview];
  if (preview.conflicts[0]) return ['refused', preview.conflicts[0]];
  if (preview.certificate.verdict !== 'ineligible') return undefined;
  const rule = preview.certificate.lines.find(({ verdict }) => verdict === 'block')?.rule;
  return ['refused', rule === undefined ? ineligible : { ...ineligible, rule }];
}

async function write(
  db: Database,
  { dedupeKey, row, by, nowMs }: { dedupeKey: string; row: LineToOpen; by: Order['by']; nowMs: number },
): Promise<CommandRow | undefined> {
  const { employeeId, targetPostId, reason, policyProfile } = row;
  return insertCommand(db, {
    kind: 'open-case',
    dedupeKey,
    caseNumber: caseNumber(localDate(nowMs, row.zone).year, await nextCaseCount(db)),
    account: by.account,
    roles: by.roles,
    body: {
      ...{ employeeId, targetPostId, reason, policyProfile },
      ...{ initiator: 'agency', scope: 'intra-agency', embargo: false },
    },
    answer: { units: [...new Set([row.originUnit, row.targetUnit])] },
  });
}

/** Lines that have neither a case nor a reason, in their order. */
export async function nextRotationMoves(
  db: Database,
  { batch, round, limit }: Parameters<RotationActivities['nextRotationMoves']>[0],
): Promise<number[]> {
  const begun = await db.selectFrom('rotation_batch').select('rounds').where('id', '=', batch).executeTakeFirst();
  // Commits come a moment after the start.
  if (!begun || begun.rounds < round) throw new Error('the round is not recorded yet');
  const { rows } = await sql<{ line: number }>`
    select line from rotation_move where batch_id = ${batch}::uuid and state = 'draft' order by line limit ${limit}`.execute(
    db,
  );
  return rows.map(({ line }) => line);
}

const selfDealing: Refusal = {
  code: 'self-dealing',
  rule: 'F09',
  message: { id: 'Tidak seorang pun memutasi dirinya sendiri.', en: 'Nobody moves themselves.' },
};

const waitsForMate: Refusal = {
  code: 'waits-for-batch-mate',
  rule: 'R12',
  message: {
    id: 'Jabatan ini masih diduduki orang yang ikut dirotasi. Ulangi setelah ia pindah.',
    en: 'This post is still held by somebody of the same batch. Try again once they have moved.',
  },
};

const ineligible: Refusal = {
  code: 'ineligible',
  message: {
    id: 'Saat dijalankan, pegawai ini tidak memenuhi syarat.',
    en: 'When it came to it, this employee did not meet the rules.',
  },
};
