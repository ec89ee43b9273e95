import { z } from 'zod';
import type { BalanceLine } from '../../domain/balance/balance-line.ts';
import { positionClasses } from '../../domain/personnel/position-class.ts';

const people = z.int();

export const balanceShape = z.strictObject({
  unitId: z.string(),
  unitName: z.string(),
  positionClass: z.enum(positionClasses),
  need: people.meta({ description: 'By workload analysis (ABK).' }),
  minimum: people,
  incumbents: people,
  incoming: people.meta({ description: 'Open cases that bring somebody.' }),
  outgoing: people.meta({ description: 'Open cases that take somebody away.' }),
  retiring: people.meta({ description: 'Of those who stay, within twelve months.' }),
  projected: people.meta({ description: 'In twelve months, if nothing else happens.' }),
  belowMinimum: people.meta({ description: 'Missing then to the minimum (R13).' }),
  gap: people.meta({ description: 'Missing then to the need; negative where there are more.' }),
});

export function showLine(line: BalanceLine, unitName: string): z.output<typeof balanceShape> {
  const { unitId, ...rest } = line;
  return { unitId, unitName, ...rest };
}
