import { setTimeout as sleep } from 'node:timers/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseDueAt, caseStage, caseStatus, caseUnits } from '../../contract/search-attributes.ts';
import { noticesOf } from '../harness/case-records.ts';
import type { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { markedAnswers } from '../harness/marked-answers.ts';
import { type Mover, newMover } from '../harness/new-mover.ts';
import { openCaseFor } from '../harness/open-case.ts';
import { eventually } from '../harness/stage-clock.ts';
import { devTemporal } from '../harness/temporal.ts';

const marker = 'KANARI';
let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
});
afterAll(() => stage.stop());

function markedMover(): Promise<Mover> {
  return newMover(stage.db, { name: `${marker} Siti Aminah`, email: `${marker}.siti@bantul.example` });
}

async function openMarkedCase(mover: Mover): Promise<CasePlayer> {
  const player = await openCaseFor(stage, mover, {
    reason: `${marker}: penguatan penyusunan program di Bappeda.`,
    policyProfile: 'demonstration',
  });
  player.pass = () => sleep(200);
  return player;
}

/** All that Temporal keeps of a case, payloads decoded: history with summaries, attributes, memo, details. */
async function allOf(player: CasePlayer): Promise<string> {
  const history = historyToJSON(await player.handle.fetchHistory());
  const described = await player.handle.describe();
  const details = await player.handle.query<unknown>('__temporal_workflow_metadata');
  const seen = {
    id: described.workflowId,
    memo: described.memo,
    attributes: described.typedSearchAttributes.getAll(),
    summary: await described.staticSummary(),
    staticDetails: await described.staticDetails(),
    raw: described.raw,
    details,
  };
  return decoded(history) + decoded(JSON.stringify(seen));
}

/** A text followed by whatever in it reads as base64, so that a search finds what payloads hold. */
function decoded(text: string): string {
  const payloads = [...text.matchAll(/"([A-Za-z0-9+/]{8,}={0,2})"/g)].map(([, data]) =>
    Buffer.from(data!, 'base64').toString('utf8'),
  );
  return [text, ...payloads].join('\n');
}

async function expectNobodyIn(text: string): Promise<void> {
  expect(text).not.toContain(marker);
  expect(text).not.toMatch(/(?<!\d)\d{18}(?!\d)/);
  const people = await stage.db.selectFrom('employee').select(['name', 'nip']).execute();
  const accounts = await stage.db.selectFrom('account').select(['email', 'name', 'alias']).execute();
  const known = [...people.flatMap(({ name, nip }) => [name, nip]), ...accounts.map(({ email }) => email!)];
  expect(known.filter((word) => text.includes(word))).toEqual([]);
}

it('keeps no personal data in Temporal, from the proposal to the last review', { timeout: 150_000 }, async () => {
  const mover = await markedMover();
  const player = await openMarkedCase(mover);
  const said = markedAnswers(marker, await stage.today());
  expect(JSON.stringify(said)).toContain(marker);

  // A reminder and an escalation on the way, and a task handed to somebody else.
  const [evaluation] = await player.playUntil('performance-evaluation', said);
  await eventually(async () => {
    const kinds = (await noticesOf(stage.db, evaluation!.id)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['task-reminder-before', 'task-reminder-due', 'task-escalated']));
  });
  const [talk] = await player.playUntil('employee-answer', said);
  await player.complete(talk!, { answer: 'declined', benefitSheetRead: true, reasons: `${marker} terlalu jauh.` });
  const [assigned] = await player.playUntil('consultation-talk', said);
  await player.reassign(assigned!, stage.agency.accounts['hr-admin']!);
  await player.complete(assigned!, said['consultation-talk'], { account: stage.agency.accounts['hr-admin']! });
  await expectNobodyIn(await allOf(player));

  await player.playUntil('closed', said);
  expect(await player.handle.result()).toBe('effective');
  await expectNobodyIn(await allOf(player));
  // What people wrote is where it belongs.
  const forms = await stage.db.selectFrom('task').select('form').where('case_number', '=', player.number).execute();
  expect(JSON.stringify(forms)).toContain(marker);
});

it('keeps no personal data of a withdrawn case, and tells its story to operators', async () => {
  const mover = await markedMover();
  const player = await openMarkedCase(mover);
  await player.playUntil('employee-answer', markedAnswers(marker, await stage.today()));

  const described = await player.handle.describe();
  expect(described.workflowId).toBe(`mutation-case-${player.number}`);
  expect(await described.staticSummary()).toBe(`Mutation ${player.number}: DKPP → BAPPEDA`);
  expect(described.typedSearchAttributes.get(caseStage)).toBe('consultation');
  expect(described.typedSearchAttributes.get(caseStatus)).toBe('open');
  expect(described.typedSearchAttributes.get(caseUnits)).toEqual(['DKPP', 'BAPPEDA']);
  expect(described.typedSearchAttributes.get(caseDueAt)).toBeInstanceOf(Date);
  const { currentDetails } = await player.handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
  expect(currentDetails).toContain('### Consultation');
  expect(currentDetails).toContain('DKPP → BAPPEDA');
  await eventually(async () => expect(await listed('consultation')).toContain(player.workflowId));

  const { events } = await player.handle.fetchHistory();
  // The SDK writes the marker of a patch by itself: it holds the patch's id and takes no summary.
  const told = (events ?? []).filter(
    ({ markerRecordedEventAttributes: marker, timerStartedEventAttributes: timer }) =>
      timer ?? (marker && marker.markerName !== 'core_patch'),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((event) => !event.userMetadata?.summary)).toEqual([]);

  await player.recall('withdraw-case', mover.account);
  expect(await player.handle.result()).toBe('withdrawn');
  await eventually(async () => expect(await listed('closed')).toContain(player.workflowId));
  await expectNobodyIn(await allOf(player));
});

async function listed(stageName: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { workflowId } of stage.client.workflow.list({ query: `MutasiStage = "${stageName}"` }))
    found.push(workflowId);
  return found;
}
