import { z } from 'zod';
import { competencies } from '../../domain/personnel/competency.ts';
import { waiverCodes } from '../../domain/training/waiver-code.ts';
import { day, instant, uuid } from '../http/shapes.ts';

/** One training of a case; `carriedAt` where the new duty began before it was finished. */
export const trainingShape = z.strictObject({
  item: z.int(),
  competency: z.enum(competencies),
  course: z.string(),
  title: z.string().nullable(),
  hours: z.int(),
  mode: z.string().nullable(),
  provider: z.string().nullable(),
  status: z.enum(['planned', 'completed', 'waiver-asked', 'waived']),
  reasons: z.string().nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  place: z.string().nullable(),
  evidence: z.string().nullable().meta({ description: 'In words, of cases from before 0.2.0.' }),
  evidenceDocument: uuid.nullable(),
  completedOn: day.nullable(),
  carriedAt: instant.nullable(),
  waiverCode: z.enum(waiverCodes).nullable(),
  waiverReason: z.string().nullable(),
  waiverDecision: z.enum(['approved', 'refused']).nullable(),
});
