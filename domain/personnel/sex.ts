/** Sex as a NIP encodes it: digit 1 male, digit 2 female (Perka BKN 22/2007). */
export const sexes = ['male', 'female'] as const;

export type Sex = (typeof sexes)[number];
