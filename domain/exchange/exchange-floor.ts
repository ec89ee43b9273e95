/**
 * What a person must reach to be acceptable for a post, beside the gates: as much as the one who holds it today, a minimum that was
 * published beforehand, or nothing more than the gates.
 */
export const exchangeFloors = ['incumbent', 'published', 'gates'] as const;
export type ExchangeFloor = (typeof exchangeFloors)[number];
