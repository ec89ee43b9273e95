import { listCases } from './list-cases.ts';
import { openCase } from './open-case.ts';
import { readDecisionDifference } from '../post-choice/read-decision-difference.ts';
import { readCase } from './read-case.ts';
import { readTimeline } from './read-timeline.ts';
import { rescindCase } from './rescind-case.ts';
import { verifyAudit } from './verify-audit.ts';
import { withdrawCase } from './withdraw-case.ts';

export const caseRoutes = [
  listCases,
  openCase,
  readCase,
  readDecisionDifference,
  readTimeline,
  verifyAudit,
  withdrawCase,
  rescindCase,
];
