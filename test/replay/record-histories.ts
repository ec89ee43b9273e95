import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import type { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { openCaseOf } from '../harness/open-case.ts';
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

it('records a case that goes well', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('closed');
  expect(await player.handle.result()).toBe('effective');
  await save('effective', player);
});

it('records a case with every detour: documents, talk, two sessions, a reminder, obstacles that are solved', async () => {
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
  const choices = ['favour', 'favour', 'against', 'against', 'abstain'];
  for (const [seat, ballot] of ballots.entries())
    await player.complete(ballot, { choice: choices[seat], reasons: 'Menurut berkas dan wawancara.' });
  const [review] = await player.playUntil('person-review');
  await player.complete(review!, { productivity: 74, innovation: 60, obstacles: ['guidance'] });
  await player.playUntil('closed');
  expect(await player.handle.result()).toBe('corrected');
  await save('corrected', player);
});

it('records a case that is rescinded after the move', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('handover');
  await player.recall('rescind-case', stage.agency.accounts['appointing-authority']!);
  expect(await player.handle.result()).toBe('rescinded');
  await save('rescinded', player);
});

it('records a case that is withdrawn in the middle of a session', async () => {
  const { player, mover } = await openCaseOf(stage);
  const [ballot] = await player.playUntil('panel-vote');
  await player.complete(ballot!);
  await player.recall('withdraw-case', mover.account);
  expect(await player.handle.result()).toBe('withdrawn');
  await save('withdrawn', player);
});
