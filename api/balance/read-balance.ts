import { z } from 'zod';
import { balanceLine } from '../../domain/balance/balance-line.ts';
import { positionClasses } from '../../domain/personnel/position-class.ts';
import { defineRoute } from '../http/route.ts';
import { code, day, flag } from '../http/shapes.ts';
import { balanceShape, showLine } from './balance-shapes.ts';
import { linesOfAgency } from './lines-of-agency.ts';

export const readBalance = defineRoute({
  method: 'get',
  path: '/v1/balance',
  action: 'balance.read',
  tag: 'Balance',
  summary: 'Need against staff per unit and class of positions, and what is known to change within twelve months (F50)',
  query: z.strictObject({
    unit: code.optional(),
    positionClass: z.enum(positionClasses).optional(),
    belowMinimum: flag.optional().meta({ description: 'Only where the minimum is not kept, or only where it is.' }),
  }),
  answers: {
    200: { description: 'By unit and class', schema: z.strictObject({ today: day, items: z.array(balanceShape) }) },
  },
  async handle({ actor, query }, { db }) {
    const { belowMinimum, ...part } = query;
    const { today, rows } = await linesOfAgency(db, actor, part);
    const items = rows
      .map(({ unitName, ...counts }) => showLine(balanceLine(counts), unitName))
      .filter((line) => belowMinimum === undefined || line.belowMinimum > 0 === belowMinimum);
    return { status: 200, body: { today, items } };
  },
});
