import { announceChange } from './announce-change.ts';
import { listParameters } from './list-parameters.ts';
import { previewChange } from './preview-change.ts';
import { withdrawChange } from './withdraw-change.ts';

export const policyRoutes = [listParameters, announceChange, withdrawChange, previewChange];
