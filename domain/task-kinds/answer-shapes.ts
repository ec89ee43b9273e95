import { z } from 'zod';
import { competencies } from '../personnel/competency.ts';
import { obstacles } from '../review/obstacle.ts';

/** Shapes that several forms share. Text is for people: at least a few words where a reason is owed. */
export const reasons = z.string().trim().min(10).max(4000);
export const note = z.string().trim().max(4000);
export const reference = z.string().trim().min(3).max(200);
/** Somebody named on a paper, with or without an office; kept in Postgres alone. */
export const person = z.string().trim().min(3).max(120);
export const postId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/);
export const isoDate = z.iso.date();
export const score = z.int().min(0).max(100);
export const obstacleList = z.array(z.enum(obstacles)).max(obstacles.length);
/** Ids of documents of the case. */
export const evidence = z.array(z.uuid()).max(20);
export const competency = z.enum(competencies);
