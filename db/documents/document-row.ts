import type { Selectable } from 'kysely';
import type { CaseDocumentKind } from '../../domain/documents/case-document-kind.ts';
import type { MediaType } from '../../domain/documents/clean-file-name.ts';
import type { ScanState } from '../../domain/documents/refuse-verdict.ts';
import type { FileVerdict, VerdictReason } from '../../domain/documents/verdict-reason.ts';
import type { CaseDocument } from '../generated/database.ts';

export type DocumentRow = Omit<
  Selectable<CaseDocument>,
  'kind' | 'media_type' | 'scan_state' | 'verdict' | 'reasons'
> & {
  kind: CaseDocumentKind;
  media_type: MediaType;
  scan_state: ScanState;
  verdict: FileVerdict;
  reasons: VerdictReason[];
};
