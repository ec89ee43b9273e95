import { z } from 'zod';
import { competencies } from '../../domain/personnel/competency.ts';
import { trainingModes } from '../../domain/training/training-course.ts';
import { day, uuid } from '../http/shapes.ts';

export const courseCode = z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,19}$/);
const title = z.string().trim().min(3).max(200);

/** A course as it is said. */
export const saidCourse = z.strictObject({
  code: courseCode,
  competency: z.enum(competencies),
  title: z.strictObject({ id: title, en: title }),
  hours: z.int().min(1).max(400).meta({ description: 'Jam pelajaran (JP).' }),
  mode: z.enum(trainingModes),
  provider: z.string().trim().min(2).max(200),
  validFrom: day,
  reason: z.string().trim().min(10).max(2000),
});

/** A course as it stands on a day. */
export const courseShape = saidCourse
  .omit({ title: true, reason: true })
  .extend({ id: uuid, title: z.string(), offered: z.boolean() });

/** A date on which a course is held, last day included. */
export const sessionShape = z.strictObject({
  id: uuid,
  courseId: uuid,
  code: courseCode,
  title: z.string(),
  startsOn: day,
  endsOn: day,
  place: z.string(),
  capacity: z.int().nullable().meta({ description: 'Null where nobody counts the seats.' }),
  taken: z.int(),
});
