import { afterAll, beforeAll, expect, it } from 'vitest';
import { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

it('takes a case from the proposal to the last review', async () => {
  const player = await CasePlayer.open(stage);
  player.pass = () => stage.env.sleep('1 day');
  await player.playUntil('closed');

  expect(await player.outcome()).toBe('effective');
  expect(await player.handle.result()).toBe('effective');
});
