/** Why somebody need not take a course; the words beside it say more, the code can be counted. */
export const waiverCodes = ['trained-already', 'proven-experience', 'not-offered', 'health', 'other'] as const;
export type WaiverCode = (typeof waiverCodes)[number];
