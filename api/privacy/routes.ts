import { eraseEmployee } from './erase-employee.ts';
import { exportOwnData } from './export-own-data.ts';
import { listAccesses } from './list-accesses.ts';
import { listBulkAccesses } from './list-bulk-accesses.ts';
import { listOwnAccesses } from './list-own-accesses.ts';

export const privacyRoutes = [listOwnAccesses, exportOwnData, listAccesses, listBulkAccesses, eraseEmployee];
