import { listEmbargoReads } from './list-embargo-reads.ts';
import { publishCase } from './publish-case.ts';

export const embargoRoutes = [publishCase, listEmbargoReads];
