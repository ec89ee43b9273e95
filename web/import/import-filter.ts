import type { GetImportsIdResponse } from '../client/types.gen.ts';

export type ImportRun = GetImportsIdResponse;

/** Which import is looked at, as it stands in the address: it outlives a reload, a closed window and a restart. */
export interface ImportFilter {
  run?: string | undefined;
}

export function readImportFilter(search: Record<string, unknown>): ImportFilter {
  const run = search['run'];
  return typeof run === 'string' && /^[0-9a-f-]{36}$/.test(run) ? { run } : {};
}
