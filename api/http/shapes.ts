import { z } from 'zod';
import { caseNumberPattern } from '../../domain/mutation-case/case-number.ts';
import { taskIdPattern } from '../../domain/task/task-id.ts';

/** Shapes that several routes share. Ids are checked for form before the database is asked. */
export const caseNumber = z.string().regex(caseNumberPattern).meta({ example: '2026-000123' });
export const taskId = z.string().regex(taskIdPattern).meta({ example: '2026-000123-04' });
export const uuid = z.uuid();
export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/);
export const flag = z.enum(['true', 'false']).transform((word) => word === 'true');
export const limit = z.coerce.number().int().min(1).max(100).default(50);

export const caseParams = z.strictObject({ caseNumber });
export const taskParams = z.strictObject({ id: taskId });
export const uuidParams = z.strictObject({ id: uuid });

export const instant = z.iso.datetime({ offset: true });
export const day = z.iso.date();

/** A list that goes on: ask again with `after`. */
export function page<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), after: z.string().nullable() });
}
