import { z } from 'zod';
import { competencies } from '../personnel/competency.ts';
import { obstacles } from '../review/obstacle.ts';

/** Shapes that several forms share. Text is for people: at least a few words where a reason is owed. */
export const reasons = z.string().trim().min(10).max(4000);
export const note = z.string().trim().max(4000);
export const reference = z.string().trim().min(3).max(200);
export const isoDate = z.iso.date();
export const score = z.int().min(0).max(100);
export const obstacleList = z.array(z.enum(obstacles)).max(obstacles.length);
export const competency = z.enum(competencies);
