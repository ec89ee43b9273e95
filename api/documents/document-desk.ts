import type { DocumentStore } from '../../db/documents/document-store.ts';
import { folderStore } from '../../db/documents/folder-store.ts';
import { clamdScanner } from './scan/clamd-scanner.ts';
import { noScanner, type VirusScanner } from './scan/virus-scanner.ts';

/** What handing in and reading documents stands on. */
export interface DocumentDesk {
  store: DocumentStore;
  scanner: VirusScanner;
  /** The largest file that is taken. */
  maxBytes: number;
}

export function openDocumentDesk(settings: {
  folder: string;
  maxBytes: number;
  /** Undefined: this installation says that it has none. */
  scanner?: { host: string; port: number } | undefined;
}): DocumentDesk {
  const { folder, maxBytes, scanner } = settings;
  return { store: folderStore(folder), scanner: scanner ? clamdScanner(scanner) : noScanner, maxBytes };
}
