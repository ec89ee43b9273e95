import { z } from 'zod';
import { readCheckpoints } from '../../db/audit/read-checkpoints.ts';
import { noteBulkAccess } from '../../db/privacy/note-bulk-access.ts';
import { countCases } from '../../db/reading/count-cases.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { defineRoute } from '../http/route.ts';
import { ndjson } from '../http/send-lines.ts';
import { day } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { exportLines } from './export-lines.ts';

export const exportAudit = defineRoute({
  method: 'get',
  path: '/v1/audit/export',
  action: 'audit.export',
  tag: 'Audit',
  summary: "All audit events of the agency's cases with their chains, heads, checkpoints and proofs, one JSON a line",
  query: z.strictObject({ checkpoint: day.optional() }),
  answers: {
    200: {
      description: 'NDJSON; docs/audit-verification.md has the format and a verifier',
      schema: z.string(),
      contentType: ndjson,
    },
  },
  problems: ['not-found'],
  async handle({ actor, query }, { db }) {
    if (query.checkpoint !== undefined) {
      const [latest] = await readCheckpoints(db, { until: query.checkpoint, limit: 1 });
      if (latest?.day !== query.checkpoint) throw new Problem('not-found');
    }
    await noteBulkAccess(db, {
      ...{ agency: actor.agency, account: actor.account, role: readingRole('audit.export', actor.roles) },
      ...{ kind: 'audit-export', criteria: query.checkpoint === undefined ? [] : ['checkpoint'] },
      shown: await countCases(db, actor.agency),
    });
    const name = `audit-${actor.agency.replaceAll(/[^\w-]/g, '_')}.ndjson`;
    return {
      status: 200,
      lines: exportLines(db, actor.agency, query.checkpoint),
      headers: { 'Content-Disposition': `attachment; filename="${name}"` },
    };
  },
});
