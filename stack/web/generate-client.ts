import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { openApiDocument } from '../../api/openapi/openapi-document.ts';
import { routes } from '../../api/routes.ts';
import { projectRoot } from '../data-directory.ts';

const folder = join(projectRoot, 'web', 'client');
const document = join(folder, 'openapi.json');

/** Writes the typed client of the API into web/client, unless it is already that of this API. */
export async function generateClient(): Promise<void> {
  const wanted = JSON.stringify(openApiDocument(routes));
  if ((await readFile(document, 'utf8').catch(() => '')) === wanted) return;
  await createClient({
    input: JSON.parse(wanted) as Record<string, unknown>,
    output: { path: folder, clean: true },
    logs: { level: 'silent' },
    plugins: [
      { name: '@hey-api/client-fetch', throwOnError: true },
      '@hey-api/typescript',
      '@hey-api/sdk',
      '@tanstack/react-query',
    ],
  });
  await mkdir(folder, { recursive: true });
  // Last, so that an interrupted generation is begun again.
  await writeFile(document, wanted);
}
