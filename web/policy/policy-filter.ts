import type { GetPolicyParametersResponse } from '../client/types.gen.ts';

export type Parameter = GetPolicyParametersResponse['items'][number];
export type PolicyChange = Parameter['history'][number];
export type PolicyValue = Parameter['now'];

/** Which parameter is open, and which the list is narrowed to, as it stands in the address. */
export interface PolicyFilter {
  key?: string | undefined;
  words?: string | undefined;
}

export function readPolicyFilter(search: Record<string, unknown>): PolicyFilter {
  return {
    ...(typeof search['key'] === 'string' && { key: search['key'] }),
    ...(typeof search['words'] === 'string' && search['words'] !== '' && { words: search['words'] }),
  };
}

/** The change that is announced and has not begun, or none. */
export function comingChange({ history }: Parameter, today: string): PolicyChange | undefined {
  return history.find(({ startsOn, withdrawn }) => startsOn > today && withdrawn === null);
}
