import { cancelVacancy } from './cancel-vacancy.ts';
import { closePost } from './close-post.ts';
import { listVacancies } from './list-vacancies.ts';
import { openVacancy } from './open-vacancy.ts';
import { readChain } from './read-chain.ts';
import { readShortlist } from './read-shortlist.ts';
import { readVacancy } from './read-vacancy.ts';
import { stateInterest, takeInterestBack } from './vacancy-interest.ts';
import { verifyVacancyAudit } from './verify-vacancy-audit.ts';

export const vacancyRoutes = [
  listVacancies,
  openVacancy,
  readVacancy,
  cancelVacancy,
  stateInterest,
  takeInterestBack,
  readShortlist,
  readChain,
  verifyVacancyAudit,
  closePost,
];
