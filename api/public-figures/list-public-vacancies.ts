import { officeCalendar } from '../calendar/office-calendar.ts';
import { workingDaysLeft } from '../../domain/expectation/working-days-left.ts';
import { z } from 'zod';
import { type PublicVacancy, readPublicVacancies } from '../../db/public/read-public-vacancies.ts';
import { matchCriterionNames } from '../../domain/matching/match-criteria.ts';
import { competencies } from '../../domain/personnel/competency.ts';
import { educationLevels } from '../../domain/personnel/education.ts';
import { positionClasses } from '../../domain/personnel/position-class.ts';
import { competencyLabels } from '../../domain/vacancy/competency-label.ts';
import { vacancyNumberPattern } from '../../domain/vacancy/vacancy-number.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { instant, limit, page } from '../http/shapes.ts';
import { keepAMinute } from './keep-a-minute.ts';

const vacancy = z.strictObject({
  number: z.string().meta({ example: 'L-2026-000123' }),
  agency: z.string(),
  positionName: z.string(),
  positionClass: z.enum(positionClasses),
  unitName: z.string(),
  educationLevelMin: z.enum(educationLevels),
  educationFields: z.array(z.string()).meta({ description: 'Empty: any field.' }),
  rankMin: z.string().nullable(),
  rankMax: z.string().nullable(),
  publishedAt: instant,
  closesAt: instant.nullable().meta({ description: 'Until when civil servants may state their interest' }),
  open: z.boolean().meta({ description: 'Interest may still be stated; otherwise the candidates are being compared.' }),
  workingDaysLeft: z.int().nullable(),
  weights: z.partialRecord(z.enum(matchCriterionNames), z.int()).meta({ description: 'Per mille, as published' }),
  required: z.array(z.strictObject({ competency: z.enum(competencies), name: z.string(), level: z.int() })),
});

export const listPublicVacancies = defineRoute({
  method: 'get',
  path: '/v1/public/vacancies',
  action: 'public',
  wall: 'public',
  tag: 'Public',
  summary: 'Vacant posts that are published, with what they ask and how candidates are compared: for everybody (F62)',
  query: z.strictObject({ after: z.string().regex(vacancyNumberPattern).optional(), limit }),
  answers: { 200: { description: 'A page of vacancies, at most a minute old', schema: page(vacancy) } },
  async handle({ query }, { db }) {
    const body = await keepAMinute(db, `vacancies ${query.after ?? ''} ${query.limit}`, async () => {
      const rows = await readPublicVacancies(db, query);
      const timeZones = [...new Set(rows.map((row) => row.timeZone))];
      const counts = new Map(
        await Promise.all(
          timeZones.map(async (zone) => [zone, workingDaysLeft(await officeCalendar(db, zone), Date.now())] as const),
        ),
      );
      return pageOf(
        rows,
        query.limit,
        (row) => row.number,
        (row) => show(row, counts.get(row.timeZone)!),
      );
    });
    return { status: 200, body, headers: { 'Cache-Control': 'public, max-age=60' } };
  },
});

function show({ timeZone: _zone, required, ...row }: PublicVacancy, daysLeft: (at: Date) => number): object {
  const open = row.closesAt !== null && row.closesAt.getTime() > Date.now();
  return {
    ...row,
    open,
    workingDaysLeft: open ? daysLeft(row.closesAt!) : null,
    required: required.map((level, index) => {
      const competency = competencies[index]!;
      return { competency, name: competencyLabels[competency], level };
    }),
  };
}
