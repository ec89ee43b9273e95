import { extendObjection } from './extend-objection.ts';
import { fileObjection } from './file-objection.ts';
import { holdEffectiveDate } from './hold-effective-date.ts';
import { withdrawObjection } from './withdraw-objection.ts';

export const objectionRoutes = [fileObjection, withdrawObjection, extendObjection, holdEffectiveDate];
