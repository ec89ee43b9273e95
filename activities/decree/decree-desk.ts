import type { DocumentStore } from '../../db/documents/document-store.ts';
import { folderStore } from '../../db/documents/folder-store.ts';
import { type SignerPort, unsigned } from './sign/decree-signer.ts';
import { developmentSigner } from './sign/development-signer.ts';

/** What issuing decrees stands on. */
export interface DecreeDesk {
  store: DocumentStore;
  signer: SignerPort;
  /** Where people reach the page on which a decree is checked. */
  publicUrl: string;
}

export function openDecreeDesk(settings: {
  folder: string;
  /** Undefined: nothing is signed electronically, and each paper says so. */
  developmentKeys: string | undefined;
  publicUrl: string;
}): DecreeDesk {
  const { folder, developmentKeys, publicUrl } = settings;
  return {
    store: folderStore(folder),
    signer: developmentKeys === undefined ? unsigned : developmentSigner(developmentKeys),
    publicUrl,
  };
}
