import { exportAudit } from './export-audit.ts';
import { listCheckpoints } from './list-checkpoints.ts';

export const auditRoutes = [exportAudit, listCheckpoints];
