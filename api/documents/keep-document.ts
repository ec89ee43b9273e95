import { insertDocument } from '../../db/documents/insert-document.ts';
import { lockFile } from '../../db/documents/lock-file.ts';
import { readKeptParameter } from '../../db/policy/read-kept-parameter.ts';
import { cleanFileName, type MediaType } from '../../domain/documents/clean-file-name.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { ApiDeps } from '../deps.ts';
import { Problem } from '../problem/problem.ts';
import { inspectFile, type UploadedFile } from './inspect-file.ts';
import { tellOfVirus } from './tell-of-virus.ts';

type Said = Parameters<typeof insertDocument>[1];

/**
 * Takes a file for what it is, and keeps it with its row; the same file for the same purpose again is the same document.
 * @throws Problem for what cannot be taken; nothing is kept then
 */
export async function keepDocument(
  { db, log, documents }: Pick<ApiDeps, 'db' | 'log' | 'documents'>,
  file: UploadedFile,
  said: Omit<Said, 'fileName' | 'mediaType' | 'scanState' | 'sizeBytes' | 'sha256' | 'storeKey' | 'now'>,
): Promise<{ id: string; created: boolean }> {
  if (!documents) throw new Problem('service-unavailable');
  const megabytes = await readKeptParameter(db, said.caseNumber, 'document.maxMegabytes');
  if (megabytes !== undefined && file.bytes.length > megabytes * 1_048_576) throw new Problem('document-too-large');
  const { mediaType, fileName } = await inspected(file);
  const scanState = await documents.scanner.scan(file.bytes);
  if (scanState === 'infected') {
    tellOfVirus(log, { account: said.account, caseNumber: said.caseNumber });
    throw new Problem('document-infected');
  }

  // The bytes first: a row is never without them, and bytes without a row are swept away.
  const storeKey = await documents.store.put(file.bytes);
  const taken = await db.transaction().execute(async (tx) => {
    await lockFile(tx, storeKey);
    // Touched, or written again where an erasure took the same bytes away a moment ago.
    await documents.store.put(file.bytes);
    return insertDocument(tx, {
      ...{ ...said, fileName, mediaType, scanState },
      ...{ sizeBytes: file.bytes.length, sha256: storeKey, storeKey, now: new Date() },
    });
  });
  if (typeof taken === 'string') throw new Problem(taken);
  return taken;
}

async function inspected(file: UploadedFile): Promise<{ mediaType: MediaType; fileName: string }> {
  const about = (code: 'document-name-unsafe') => [
    { field: 'file', rule: code, message: { id: 'Nama berkas tidak aman.', en: 'The file name is not safe.' } },
  ];
  const found = await inspectFile(file);
  const fileName = cleanFileName(file.name, 'fault' in found ? 'application/pdf' : found.mediaType);
  if (isRefusal(fileName)) throw new Problem('document-name-unsafe', { errors: about('document-name-unsafe') });
  if ('fault' in found)
    throw new Problem(found.fault, {
      errors: [
        {
          field: 'file',
          rule: found.fault,
          message: { id: 'Berkas ini tidak dapat diterima.', en: 'This file cannot be taken.' },
        },
      ],
    });
  return { mediaType: found.mediaType, fileName };
}
