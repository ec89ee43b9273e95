import type { GetCasesResponse } from '../client/types.gen.ts';

export type Stage = GetCasesResponse['items'][number]['stage'];

/** What a list of cases is narrowed to, as it stands in the address. */
export interface CaseFilter {
  status?: 'closed' | undefined;
  stage?: Stage | undefined;
  attention?: true | undefined;
}

/** The ten stages in their order. */
export const stagesShown: Stage[] = [
  'intake',
  'performance-evaluation',
  'competency-assessment',
  'consultation',
  'deliberation',
  'approval',
  'decree',
  'training',
  'placement',
  'post-mutation-review',
];

/** An address may have been typed: what it does not know is left out. */
export function readCaseFilter(search: Record<string, unknown>): CaseFilter {
  return {
    ...(search['status'] === 'closed' && { status: 'closed' as const }),
    ...(stagesShown.includes(search['stage'] as Stage) && { stage: search['stage'] as Stage }),
    ...(search['attention'] === true && { attention: true as const }),
  };
}
