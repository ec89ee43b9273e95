/** Who set the mutation going: the agency, or the employee (atas permintaan sendiri, PP 11/2017 art 190(6)). */
export const initiators = ['agency', 'own-request'] as const;

export type Initiator = (typeof initiators)[number];
