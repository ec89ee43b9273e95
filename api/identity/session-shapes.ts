import { z } from 'zod';
import type { SessionLine } from '../../db/identity/list-sessions.ts';
import { instant, uuid } from '../http/shapes.ts';

export const sessionList = z.strictObject({
  items: z.array(
    z.strictObject({
      id: uuid,
      startedAt: instant,
      idleUntil: instant.meta({ description: 'When it runs out if nothing more is asked.' }),
      agent: z.string().meta({ description: 'The browser as it named itself.' }),
      current: z.boolean().meta({ description: 'Whether this request came in it.' }),
    }),
  ),
});

export const endedSessions = z.strictObject({ ended: z.int().meta({ description: 'How many sessions were ended.' }) });

export function showSession({ id, startedAt, idleUntil, agent }: SessionLine, current: string | undefined): object {
  return {
    ...{ id, agent },
    startedAt: startedAt.toISOString(),
    idleUntil: idleUntil.toISOString(),
    current: id === current,
  };
}
