import { countWishes } from './count-wishes.ts';
import { readOwnWish } from './read-own-wish.ts';
import { stateWish } from './state-wish.ts';
import { withdrawOwnWish } from './withdraw-own-wish.ts';

export const wishRoutes = [stateWish, readOwnWish, withdrawOwnWish, countWishes];
