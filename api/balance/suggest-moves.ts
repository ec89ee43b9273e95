import { z } from 'zod';
import { balanceLine } from '../../domain/balance/balance-line.ts';
import { suggestMoves as suggest } from '../../domain/balance/suggest-moves.ts';
import { positionClasses } from '../../domain/personnel/position-class.ts';
import { defineRoute } from '../http/route.ts';
import { linesOfAgency } from './lines-of-agency.ts';

const people = z.int().min(0);
const unit = z.strictObject({ id: z.string(), name: z.string() });
const change = z.strictObject({ before: people, after: people });

export const suggestMoves = defineRoute({
  method: 'get',
  path: '/v1/balance/suggestions',
  action: 'balance.read',
  tag: 'Balance',
  summary:
    'Where people are missing, worst first, and from which units they could come (F50); who moves, people decide',
  query: z.strictObject({ positionClass: z.enum(positionClasses).optional() }),
  answers: {
    200: {
      description: 'Gaps and what could mend them',
      schema: z.strictObject({
        gaps: z.array(
          z.strictObject({
            unit,
            positionClass: z.enum(positionClasses),
            belowMinimum: people,
            gap: people,
            closed: people.meta({ description: 'How many of the gap the suggestions close.' }),
          }),
        ),
        moves: z.array(
          z.strictObject({
            positionClass: z.enum(positionClasses),
            from: unit,
            to: unit,
            people,
            mends: z.enum(['minimum', 'need']),
            missing: change.meta({ description: 'At the receiving unit.' }),
            spare: change.meta({ description: 'Above the need of the giving unit.' }),
          }),
        ),
      }),
    },
  },
  async handle({ actor, query }, { db }) {
    const { rows } = await linesOfAgency(db, actor, query);
    const names = new Map(rows.map(({ unitId, unitName }) => [unitId, unitName]));
    const named = (id: string) => ({ id, name: names.get(id)! });
    const { gaps, moves } = suggest(rows.map(({ unitName: _, ...counts }) => balanceLine(counts)));
    return {
      status: 200,
      body: {
        gaps: gaps.map(({ unitId, ...gap }) => ({ unit: named(unitId), ...gap })),
        moves: moves.map(({ fromUnit, toUnit, ...move }) => ({ from: named(fromUnit), to: named(toUnit), ...move })),
      },
    };
  },
});
