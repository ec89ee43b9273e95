import type { PotentialScheme } from './talent-box.ts';

/** The cut-offs used where an agency has not published its own; the scheme is kept with every box derived from it. */
export const defaultPotentialScheme: PotentialScheme = { schemeId: 'potential-90-78', high: 90, medium: 78 };
