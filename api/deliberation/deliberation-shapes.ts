import { z } from 'zod';
import { caseNumber } from '../http/shapes.ts';

const done = z.strictObject({ caseNumber, session: z.int() });

export function panelDone(description: string) {
  return { 200: { description, schema: done } };
}

export function doneInPanel(number: string, session: number): { status: 200; body: z.infer<typeof done> } {
  return { status: 200, body: { caseNumber: number, session } };
}

export const heldAt = z.iso.datetime({ offset: true }).meta({ example: '2026-12-01T09:00:00+07:00' });
export const place = z.string().trim().min(3).max(200);
