import { afterAll, beforeAll, expect, it } from 'vitest';
import { stages } from '../../domain/mutation-case/stage.ts';
import { auditOf } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

it('takes a case from the proposal to the last review, through every stage', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('closed');
  expect(await player.outcome()).toBe('effective');
  expect(await player.handle.result()).toBe('effective');

  const entered = (await auditOf(stage.db, player.number)).flatMap(({ action, detail }) =>
    action === 'stage-entered' ? [detail!['stage']] : [],
  );
  expect([...entered, 'closed']).toEqual(stages);
});
