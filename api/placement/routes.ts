import { correctEffectiveDate } from './correct-effective-date.ts';

export const placementRoutes = [correctEffectiveDate];
