import { z } from 'zod';

/** Where the API keeps documents and who looks into them for viruses. */
export interface DocumentSettings {
  folder: string;
  maxBytes: number;
  /** Undefined: the installation says that it has none. */
  scanner: { host: string; port: number } | undefined;
}

const scanner = z
  .string()
  .regex(/^none$|^clamd:\/\/(\[[0-9a-f:]+\]|[^\s/:[\]]+):\d{1,5}$/i, 'is neither none nor clamd://host:port')
  .transform((text) => {
    if (text === 'none') return undefined;
    const [host, port] = text.slice('clamd://'.length).split(/:(?=\d+$)/) as [string, string];
    return { host: host.replaceAll(/[[\]]/g, ''), port: Number(port) };
  });

const documentVariables = z.object({
  DOCUMENT_FOLDER: z.string().trim().min(1, 'is empty').default('.data/documents'),
  DOCUMENT_MAX_MB: z.coerce.number().int().min(1).max(50).default(10),
  DOCUMENT_SCANNER: scanner.optional(),
});

/** Production says where documents are and who scans them; that nobody does is said too, never assumed. */
export function readDocumentSettings(
  env: NodeJS.ProcessEnv,
  production: boolean,
): { settings?: DocumentSettings; faults: string[] } {
  const result = documentVariables.safeParse(env);
  const faults = (result.error?.issues ?? []).map((issue) => `${String(issue.path[0])} ${issue.message}`);
  if (production)
    for (const name of ['DOCUMENT_FOLDER', 'DOCUMENT_SCANNER'])
      if (env[name] === undefined) faults.push(`${name} is missing (production has no default for it)`);
  if (!result.success || faults.length > 0) return { faults };
  const { DOCUMENT_FOLDER: folder, DOCUMENT_MAX_MB: megabytes, DOCUMENT_SCANNER: scans } = result.data;
  return { faults: [], settings: { folder, maxBytes: megabytes * 1_048_576, scanner: scans } };
}
