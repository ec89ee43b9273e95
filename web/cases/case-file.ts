import type { GetCasesCaseNumberResponse } from '../client/types.gen.ts';

/** A case with everything its reader may see. */
export type CaseFile = GetCasesCaseNumberResponse;
