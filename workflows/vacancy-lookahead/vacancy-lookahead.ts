import { proxyActivities } from '@temporalio/workflow';
import type { VacancyActivities } from '../../contract/vacancy.ts';

const { lookAhead } = proxyActivities<VacancyActivities>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1s', maximumInterval: '1 minute' },
  summary: 'Retirements within the horizon',
});

/** Once a day: a post whose holder retires within the horizon gets its vacancy in time (F36). */
export async function vacancyLookahead(): Promise<number> {
  return lookAhead({ now: Date.now() });
}
