import { readIncumbencies } from './read-incumbencies.ts';
import { readIncumbents } from './read-incumbents.ts';

export const incumbencyRoutes = [readIncumbents, readIncumbencies];
