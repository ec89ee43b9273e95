import { z } from 'zod';
import { readDeliberationRecord } from '../../db/deliberation/read-deliberation-record.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { minutesOf } from '../../domain/deliberation/minutes.ts';
import { protocolOf } from '../../domain/deliberation/apply-event.ts';
import { maySee } from '../../domain/privacy/visible-fields.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, caseParams } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { viewersOf } from '../privacy/viewers-of.ts';

const session = z.strictObject({
  session: z.int(),
  phase: z.enum(['composed', 'convened', 'opened', 'closed']),
  heldAt: z.string().nullable(),
  place: z.string().nullable(),
  sequence: z.int(),
  seats: z.array(z.record(z.string(), z.unknown())),
  left: z.array(z.record(z.string(), z.unknown())),
  quorum: z.int(),
  votes: z
    .array(z.record(z.string(), z.unknown()))
    .optional()
    .meta({ description: 'Once the session has closed, so that nobody votes after another; for whom may see votes.' }),
  advice: z.string().optional(),
  motion: z.int().nullable().optional(),
  dissents: z.array(z.record(z.string(), z.unknown())).optional(),
});

export const readDeliberation = defineRoute({
  method: 'get',
  path: '/v1/cases/{caseNumber}/deliberation',
  action: 'deliberation.read',
  tag: 'Deliberation',
  summary: 'The protocol of the panel: who sits, who is present, the motions, and once closed the votes and the advice',
  params: caseParams,
  answers: {
    200: {
      description: 'The protocol as it stands',
      schema: z.strictObject({
        caseNumber,
        sealed: z.boolean(),
        motions: z.array(z.record(z.string(), z.unknown())),
        sessions: z.array(session),
      }),
    },
  },
  async handle({ actor, params }, { db }) {
    const { view, seesTarget } = await findReadableCase(db, actor, params.caseNumber, 'deliberation.read');
    const role = readingRole('deliberation.read', actor.roles);
    await noteAccess(db, { account: actor.account, role, kind: 'case-file', of: params });
    const as = viewersOf(view, actor.roles);
    const record = await readDeliberationRecord(db, params.caseNumber);
    const protocol = protocolOf(record.events);
    const minutes = minutesOf(record);
    const sessions = minutes.sessions.map((written, index) => {
      const { phase, sequence } = protocol.sessions[index]!;
      const { session: number, heldAt, place, seats, left, quorum, advice, motion } = written;
      const votes = written.votes.map(({ reasons, ...vote }) => ({
        ...vote,
        ...(maySee('vote-reasons', as) && { reasons }),
      }));
      return {
        ...{ session: number, phase, heldAt, place, sequence, seats, left, quorum },
        ...(phase === 'closed' && { advice, motion }),
        ...(phase === 'closed' && maySee('votes', as) && { votes }),
        ...(phase === 'closed' && maySee('vote-reasons', as) && { dissents: written.dissents }),
      };
    });
    const motions = seesTarget ? minutes.motions : [];
    return { status: 200, body: { caseNumber: params.caseNumber, sealed: protocol.sealed, motions, sessions } };
  },
});
