import { listPublicVacancies } from './list-public-vacancies.ts';
import { readPublicFigures } from './read-public-figures.ts';

export const publicRoutes = [listPublicVacancies, readPublicFigures];
