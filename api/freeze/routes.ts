import { announceFreeze } from './announce-freeze.ts';
import { correctFreeze } from './correct-freeze.ts';
import { listFreezes } from './list-freezes.ts';

export const freezeRoutes = [listFreezes, announceFreeze, correctFreeze];
