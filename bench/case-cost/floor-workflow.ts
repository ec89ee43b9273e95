import {
  allHandlersFinished,
  CancellationScope,
  condition,
  proxyLocalActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import { type FloorActivities, type FloorPlan, floorStep } from './floor-contract.ts';

const { nothing } = proxyLocalActivities<FloorActivities>({ startToCloseTimeout: '3s' });

/** The floor: as many Updates, timers and durable steps as a case, and nothing inside them. */
export async function floorCase(plan: FloorPlan): Promise<void> {
  let done = 0;
  const rest = { ...plan };
  setHandler(floorStep, async (index) => {
    const share = Math.ceil(rest.localActivities / (plan.updates - index));
    for (let step = 0; step < share; step++, rest.localActivities--) await nothing();
    dropTimers(Math.ceil(rest.timersDropped / (plan.updates - index)));
    done++;
  });

  function dropTimers(count: number): void {
    for (let timer = 0; timer < count; timer++, rest.timersDropped--) {
      const scope = new CancellationScope();
      void scope.run(() => sleep('1 hour')).catch(() => undefined);
      void condition(() => done > plan.updates - 2).then(() => scope.cancel());
    }
  }

  await condition(() => done === plan.updates);
  for (let timer = 0; timer < plan.timersFired; timer++) await sleep(1);
  await condition(allHandlersFinished);
}
