import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays } from '../../domain/iso-date.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { newMover } from '../harness/new-mover.ts';
import { openCaseFor, openCaseOf } from '../harness/open-case.ts';
import { stepBack } from '../harness/panel-play.ts';
import { passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';
import { historiesFolder, type RecordedHistory } from './history-files.ts';

// Not a test: `npm run histories` runs it to write what the replay tests read. Histories of a version that was shipped
// stay as they are; only those of the version under way are recorded anew.
const folder = join(historiesFolder, packageJson.version);
let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
  await mkdir(folder, { recursive: true });
});
afterAll(() => stage.stop());

async function save(name: string, player: CasePlayer): Promise<void> {
  const history = JSON.parse(historyToJSON(await player.handle.fetchHistory())) as object;
  const recorded: RecordedHistory = { workflowId: player.workflowId, history };
  // Which machine and process played is nobody's business.
  const text = JSON.stringify(recorded, (key, value: unknown) => (key === 'identity' ? 'recorder' : value));
  await writeFile(join(folder, `${name}.json`), `${text}\n`);
}

/**
 * How the case ended. Asking for the workflow's result would let the clock run through the years of the vacancies that the moves have left
 * behind, and nobody would be young enough for the next case.
 */
async function ended(player: CasePlayer): Promise<string | null> {
  await expect.poll(async () => (await player.handle.describe()).status.name, { timeout: 20_000 }).toBe('COMPLETED');
  return player.outcome();
}

it('records a case that goes well', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('closed');
  expect(await ended(player)).toBe('effective');
  await save('effective', player);
});

it('records a case with every detour: documents, talk, a recusal, two sessions, a reminder, a consideration sent back, obstacles', async () => {
  const { player } = await openCaseOf(stage, {}, { scope: 'inter-regency-same-province' });
  const [check] = await player.openTasks('intake-check');
  await player.complete(check!, { decision: 'incomplete', missingDocuments: ['SK pangkat terakhir'] });
  const [evaluation] = await player.playUntil('performance-evaluation');
  await passUntil(stage, evaluation!.due_at.getTime() + 7 * 86_400_000);
  await player.reassign(evaluation!, stage.agency.accounts['kepala-BKPSDM']!);
  await player.complete(evaluation!, undefined, { account: stage.agency.accounts['kepala-BKPSDM']! });
  const [answer] = await player.playUntil('employee-answer');
  await player.complete(answer!, { answer: 'declined', benefitSheetRead: true, reasons: 'Jarak kantor terlalu jauh.' });
  const ballots = await player.playUntil('panel-vote');
  await stepBack(player, ballots[4]!);
  const seated = await player.openTasks('panel-vote');
  const choices = ['favour', 'favour', 'against', 'against', 'abstain'];
  for (const [seat, ballot] of seated.entries())
    await player.complete(ballot, { choice: choices[seat], reasons: 'Menurut berkas dan wawancara.' });
  const [consideration] = await player.playUntil('technical-consideration');
  await player.complete(consideration!, { decision: 'return', reference: 'R/1', reasons: 'Analisis jabatan kurang.' });
  const [review] = await player.playUntil('person-review');
  await player.complete(review!, { productivity: 74, innovation: 60, obstacles: ['guidance'] });
  await player.playUntil('closed');
  expect(await ended(player)).toBe('corrected');
  await save('corrected', player);
});

it('records a case whose authority decides another post, so that the employee is heard again', async () => {
  const { player } = await openCaseOf(stage);
  const { targetPost } = await newMover(stage.db);
  const [decision] = await player.playUntil('authority-decision');
  const form = { decision: 'approve', reasons: 'Sesuai kebutuhan.', effectiveDate: await stage.today() };
  await player.complete(decision!, { ...form, postId: targetPost, postReasons: 'Lebih dekat keahliannya.' });
  expect(await player.openTasks('employee-answer')).toHaveLength(1);
  await player.playUntil('closed');
  expect(await ended(player)).toBe('effective');
  await save('other-post', player);
});

it('records a case that needs an exception, and whose decree waits for the end of a freeze', async () => {
  const mover = await newMover(stage.db);
  const today = await stage.today();
  await stage.db
    .updateTable('incumbency')
    .set({ valid_at: `[${addDays(today, -300)},)` })
    .where('employee_id', '=', mover.employeeId)
    .execute();
  const player = await openCaseFor(stage, mover);
  expect(await player.playUntil('eligibility-exception')).toHaveLength(1);
  const [decision] = await player.playUntil('authority-decision');
  const from = await stage.today();
  const days = { valid_at: `[${from},${addDays(from, 3)})`, source: 'KPU', recorded_at: new Date('2026-01-05') };
  await stage.db
    .insertInto('region_freeze')
    .values({ agency_id: 'bantul', kind: 'electoral', ...days })
    .execute();
  await player.complete(decision!);
  expect(await player.openTasks('decree-draft')).toEqual([]);
  await passUntil(stage, Date.parse(`${addDays(from, 4)}T12:00:00+07:00`));
  await player.playUntil('closed');
  expect(await ended(player)).toBe('effective');
  await save('exception-and-freeze', player);
});

it('records a case that is rescinded after the move', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('handover');
  await player.recall('rescind-case', stage.agency.accounts['appointing-authority']!);
  expect(await ended(player)).toBe('rescinded');
  await save('rescinded', player);
});

it('records a case that is withdrawn in the middle of a session', async () => {
  const { player, mover } = await openCaseOf(stage);
  const [ballot] = await player.playUntil('panel-vote');
  await player.complete(ballot!);
  await player.recall('withdraw-case', mover.account);
  expect(await ended(player)).toBe('withdrawn');
  await save('withdrawn', player);
});
