import { z } from 'zod';
import { readUnitIds, writeUnitFigures } from '../../db/review/unit-figures.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { checkUnitFigures, type GivenFigures, type UnitFigures } from '../../domain/review/unit-figures.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { readFiguresFile } from './read-figures-file.ts';

/** Whether a number is possible says the domain, row by row and with its own code. */
const figure = z.number();
const row = z.strictObject({
  unit: z.string().max(80),
  month: z.string().max(20).meta({ example: '2026-03' }),
  productivity: figure,
  innovation: figure,
  service: figure.optional(),
});
const dryRun = z.boolean().default(false).meta({ description: 'Only say what would be done' });
/** As many faults as a person can work through; the rest is told once these are corrected. */
const mostFaults = 200;

export const recordUnitFigures = defineRoute({
  method: 'post',
  path: '/v1/unit-indicators',
  action: 'unit-indicator.record',
  tag: 'Reviews',
  summary:
    'Enter or import monthly figures of units; every fault is told by row and column, and then none is kept (F56)',
  body: z.union([
    z.strictObject({ rows: z.array(row).min(1).max(5_000), dryRun }),
    z.strictObject({
      file: z
        .string()
        .min(1)
        .max(500_000)
        .meta({ description: 'CSV with the head unit,month,productivity,innovation,service' }),
      dryRun,
    }),
  ]),
  answers: {
    200: {
      description: 'All of them, or none',
      schema: z.strictObject({ dryRun: z.boolean(), created: z.int(), changed: z.int(), unchanged: z.int() }),
    },
  },
  problems: ['unit-figures-faulty', 'unit-figures-unreadable'],
  async handle({ actor, body }, { db }) {
    const given: GivenFigures[] =
      'file' in body ? readFiguresFile(body.file) : body.rows.map((one) => ({ ...one, service: one.service }));
    const present = localDate(Date.now(), actor.timeZone).toString().slice(0, 7);
    const { figures, faults } = checkUnitFigures(given, { units: await readUnitIds(db, actor.agency), present });
    if (faults.length > 0)
      throw new Problem('unit-figures-faulty', {
        errors: faults.slice(0, mostFaults).map(({ index, column, code, message }) => ({
          // A row of a file as a spreadsheet counts it, its head being the first.
          field: 'file' in body ? `file.row[${index + 2}].${column}` : `rows[${index}].${column}`,
          rule: code,
          message,
        })),
      });
    const written = await write(figures, body.dryRun);
    return { status: 200, body: { dryRun: body.dryRun, ...written } };

    async function write(checked: UnitFigures[], isDry: boolean) {
      const tx = await db.startTransaction().execute();
      try {
        const counts = await writeUnitFigures(tx, checked, { by: actor.account, at: new Date() });
        await (isDry ? tx.rollback() : tx.commit()).execute();
        return counts;
      } catch (error) {
        await tx.rollback().execute();
        throw error;
      }
    }
  },
});
