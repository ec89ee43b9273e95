import { defineSearchAttributeKey } from '@temporalio/common';

/**
 * What operators filter by in the Temporal UI. Not encrypted and not private: codes and unit ids only, never a person
 * (F63, F73). The stack registers them before the first start.
 */
export const caseStage = defineSearchAttributeKey('MutasiStage', 'KEYWORD');
export const caseStatus = defineSearchAttributeKey('MutasiStatus', 'KEYWORD');
export const caseUnits = defineSearchAttributeKey('MutasiUnits', 'KEYWORD_LIST');
export const caseDueAt = defineSearchAttributeKey('MutasiDueAt', 'DATETIME');
export const caseOverdue = defineSearchAttributeKey('MutasiOverdue', 'BOOL');
export const caseNeedsAttention = defineSearchAttributeKey('MutasiNeedsAttention', 'BOOL');

export const searchAttributeTypes = Object.fromEntries(
  [caseStage, caseStatus, caseUnits, caseDueAt, caseOverdue, caseNeedsAttention].map((key) => [key.name, key.type]),
);
