import { listUnitFigures } from './list-unit-figures.ts';
import { recordUnitFigures } from './record-unit-figures.ts';

export const reviewRoutes = [recordUnitFigures, listUnitFigures];
