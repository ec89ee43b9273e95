import { listMyStandings } from './list-my-standings.ts';
import { readFairness } from './read-fairness.ts';
import { readMyStanding } from './read-my-standing.ts';
import { readVacancyFairness } from './read-vacancy-fairness.ts';

export const fairnessRoutes = [readVacancyFairness, readFairness, readMyStanding, listMyStandings];
