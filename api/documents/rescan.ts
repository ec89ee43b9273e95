import type { DocumentRow } from '../../db/documents/document-row.ts';
import { settleScan } from '../../db/documents/settle-scan.ts';
import type { ScanState } from '../../domain/documents/refuse-verdict.ts';
import type { ApiDeps } from '../deps.ts';
import type { DocumentDesk } from './document-desk.ts';
import { tellOfVirus } from './tell-of-virus.ts';

/** A file that came while the scanner was away is shown to it when somebody wants it. */
export async function rescan(
  { db, log }: Pick<ApiDeps, 'db' | 'log'>,
  desk: DocumentDesk,
  document: DocumentRow,
): Promise<ScanState> {
  if (document.scan_state !== 'waiting') return document.scan_state;
  const bytes = await desk.store.get(document.store_key);
  if (!bytes) return 'waiting';
  const state = await desk.scanner.scan(bytes);
  // A scanner that was taken away since does not make an unseen file a seen one.
  if (state === 'waiting' || state === 'waived') return 'waiting';
  if (state === 'infected') tellOfVirus(log, { account: document.uploaded_by, caseNumber: document.case_number });
  await settleScan(db, document.id, state, new Date());
  return state;
}
