import { readBalance } from './read-balance.ts';
import { suggestMoves } from './suggest-moves.ts';
import { tryMoves } from './try-moves.ts';

export const balanceRoutes = [readBalance, suggestMoves, tryMoves];
