/** Whom the employee asks: HR, or the head of the unit that receives them. */
export const addressees = ['hr', 'unit'] as const;
export type Addressee = (typeof addressees)[number];
