/** What a demotion may rest on: nobody is put lower for no reason given (PP 94/2021 art 8, PP 11/2017 art 143, PermenPANRB 22/2021). */
export const demotionGrounds = ['discipline', 'failed-performance', 'restructuring', 'own-request'] as const;

export type DemotionGround = (typeof demotionGrounds)[number];
