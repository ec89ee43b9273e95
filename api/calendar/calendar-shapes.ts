import { z } from 'zod';
import { holidayKinds } from '../../domain/calendar/holiday-calendar.ts';
import { day } from '../http/shapes.ts';

const name = z.string().trim().min(2).max(200);

export const calendarParams = z.strictObject({ year: z.coerce.number().int().min(2000).max(2100) });

export const holidays = z.strictObject({
  decree: z.string().trim().min(3).max(200),
  days: z
    .array(z.strictObject({ date: day, name: z.strictObject({ id: name, en: name }), kind: z.enum(holidayKinds) }))
    .min(1)
    .max(100),
});

export const calendarYear = z.strictObject({
  year: z.int(),
  decree: z.string().nullable(),
  provisional: z.boolean().meta({ description: 'The decree of this year is not loaded yet.' }),
  days: z.array(z.strictObject({ date: day, name: z.string(), kind: z.enum(holidayKinds) })),
});
