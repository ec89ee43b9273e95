import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { startEmployeeImport } from '../../contract/start-employee-import.ts';
import { lockFile } from '../../db/documents/lock-file.ts';
import { type EmployeeImportRow, findEmployeeImport } from '../../db/employee-import/employee-import-row.ts';
import { insertEmployeeImport } from '../../db/employee-import/write-employee-import.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { ApiDeps } from '../deps.ts';
import { uploadedFile } from '../documents/hand-in-document.ts';
import type { UploadedFile } from '../documents/inspect-file.ts';
import { tellOfVirus } from '../documents/tell-of-virus.ts';
import { defineRoute } from '../http/route.ts';
import { idempotencyKey } from '../mutation-case/open-case-shapes.ts';
import { Problem } from '../problem/problem.ts';
import { importShape, showImport } from './import-shapes.ts';

export const startImport = defineRoute({
  method: 'post',
  path: '/v1/imports',
  action: 'import.run',
  tag: 'Import',
  summary: 'Take over a SIASN employee export (CSV or XLSX) of the own agency as a whole, or try it dry (F70)',
  headers: idempotencyKey.partial(),
  body: z.strictObject({
    file: uploadedFile,
    mode: z.enum(['dry-run', 'load']).meta({ description: '`dry-run` checks and tells what would change.' }),
  }),
  upload: true,
  answers: { 202: { description: 'It is being worked on; read it until it ends', schema: importShape } },
  problems: ['document-empty', 'document-infected', 'idempotency-key-reused', 'case-unavailable'],
  async handle({ actor, body, headers }, deps) {
    const { file, mode } = body;
    if (file.bytes.length === 0) throw new Problem('document-empty');
    const dedupeKey = `import:${actor.account}:${headers['idempotency-key'] ?? randomUUID()}`;
    const asked = { dedupeKey, dryRun: mode === 'dry-run', fileName: nameOf(file) };
    const row = (await findEmployeeImport(deps.db, { dedupeKey })) ?? (await start(deps, actor, file, asked));
    if (row.dryRun !== asked.dryRun || row.sizeBytes !== file.bytes.length) throw new Problem('idempotency-key-reused');
    return { status: 202, headers: { Location: `/v1/imports/${row.id}` }, body: showImport(row) };
  },
});

interface Asked {
  dedupeKey: string;
  dryRun: boolean;
  fileName: string;
}

/** The file, its row and its workflow together: a start that fails undoes the row, and the sweep of the store takes the file. */
async function start(
  { db, client, taskQueue, commandDeadlineMs, documents, log }: ApiDeps,
  { account, agency }: ReadingActor,
  { bytes }: UploadedFile,
  asked: Asked,
): Promise<EmployeeImportRow> {
  if (!documents) throw new Problem('service-unavailable');
  if ((await documents.scanner.scan(bytes)) === 'infected') {
    tellOfVirus(log, { account });
    throw new Problem('document-infected');
  }
  const storeKey = await documents.store.put(bytes);
  return db.transaction().execute(async (tx) => {
    await lockFile(tx, storeKey);
    // Written again where the end of another import took the same bytes away a moment ago.
    await documents.store.put(bytes);
    const run = await insertEmployeeImport(tx, { ...asked, agency, sizeBytes: bytes.length, storeKey, by: account });
    if (run !== undefined) await startEmployeeImport(client, taskQueue, { run }, commandDeadlineMs);
    return (await findEmployeeImport(tx, { dedupeKey: asked.dedupeKey }))!;
  });
}

/** Without a path and without what no name has; it is shown, and never opened. */
function nameOf({ name }: UploadedFile): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/[\p{C}]/gu, '').slice(0, 200) || 'export';
}
