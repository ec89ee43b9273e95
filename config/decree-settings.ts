import { z } from 'zod';

/** Where the worker keeps decrees, and what signs them. */
export interface DecreeSettings {
  /** The document store, the same that the API reads. */
  folder: string;
  /** Undefined: nothing is signed electronically, and each decree says so on its face. */
  developmentKeys: string | undefined;
}

const folder = z.string().trim().min(1, 'is empty');

const decreeVariables = z.object({
  DOCUMENT_FOLDER: folder.default('.data/documents'),
  DECREE_SIGNER: z.enum(['development', 'none'], { error: 'is neither development nor none' }).optional(),
  DECREE_KEY_FOLDER: folder.default('.data/decree-keys'),
});

/** Production never signs with keys of its own making: such a signature looks like one and is none (UU 11/2008 art 11). */
export function readDecreeSettings(
  env: NodeJS.ProcessEnv,
  production: boolean,
): { settings?: DecreeSettings; faults: string[] } {
  const result = decreeVariables.safeParse(env);
  const faults = (result.error?.issues ?? []).map((issue) => `${String(issue.path[0])} ${issue.message}`);
  if (production && env['DECREE_SIGNER'] === 'development')
    faults.push('DECREE_SIGNER is development in production; its signatures have no legal effect');
  for (const name of ['DOCUMENT_FOLDER', 'DECREE_SIGNER'])
    if (production && env[name] === undefined) faults.push(`${name} is missing (production has no default for it)`);
  if (!result.success || faults.length > 0) return { faults };
  const { DOCUMENT_FOLDER, DECREE_SIGNER = 'development', DECREE_KEY_FOLDER } = result.data;
  const developmentKeys = DECREE_SIGNER === 'development' ? DECREE_KEY_FOLDER : undefined;
  return { faults: [], settings: { folder: DOCUMENT_FOLDER, developmentKeys } };
}
