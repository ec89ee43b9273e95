import { listTalentPool } from './list-talent-pool.ts';
import { readTalent } from './read-talent.ts';
import { recordScores } from './record-scores.ts';

export const talentRoutes = [listTalentPool, readTalent, recordScores];
