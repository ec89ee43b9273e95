import type { PotentialScheme } from './talent-box.ts';

const pattern = /(\d{2})[/-](\d{2})$/;

/** A scheme is named after its two cut-offs, high and medium: `90/78`, or with its author in front, `bkn-90/78`. */
export function readPotentialScheme(schemeId: string): PotentialScheme | undefined {
  const [, high, medium] = pattern.exec(schemeId) ?? [];
  if (!high || !medium || Number(medium) >= Number(high)) return undefined;
  return { schemeId, high: Number(high), medium: Number(medium) };
}
