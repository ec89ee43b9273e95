import { z } from 'zod';
import type { KnownTerm } from '../../db/placement/read-terms-as-of.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { caseNumber, day, instant, uuid } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';

export const asOfQuery = z.strictObject({
  on: day.optional().meta({ description: 'The day asked about; today where it is left out.' }),
  knownOn: instant
    .optional()
    .meta({ description: 'What was on the record by this moment; all that is known now where it is left out.' }),
});

export const termShape = z.strictObject({
  postId: z.string(),
  employeeId: uuid,
  name: z.string(),
  from: day,
  until: day.nullable().meta({ description: 'First day out of the post again; null without an end.' }),
  source: z.string(),
  caseNumber: caseNumber.nullable(),
  recordedAt: instant,
  supersededAt: instant.nullable().meta({ description: 'When another version took its place.' }),
  replaces: z.strictObject({ postId: z.string(), from: day, until: day.nullable(), recordedAt: instant }).nullable(),
  corrects: z
    .strictObject({ caseNumber, number: z.int(), effectiveDateBefore: day, effectiveDate: day })
    .nullable()
    .meta({ description: 'The recorded correction of an effective date behind this version.' }),
});

interface AsOf {
  on: string;
  knownOn: Date;
}

/** @throws Problem `known-in-future`: nobody knows yet what will be on the record */
export function asOfFrom(query: z.output<typeof asOfQuery>, actor: ReadingActor): AsOf {
  const now = Date.now();
  const knownOn = query.knownOn === undefined ? now : Date.parse(query.knownOn);
  if (knownOn > now) throw new Problem('known-in-future');
  return { on: query.on ?? localDate(now, actor.timeZone).toString(), knownOn: new Date(knownOn) };
}

export function showTerm(term: KnownTerm): object {
  const { recordedAt, supersededAt, ...others } = term;
  return {
    ...others,
    recordedAt: recordedAt.toISOString(),
    supersededAt: supersededAt?.toISOString() ?? null,
  };
}
