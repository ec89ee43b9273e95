/** Number of a rule, R01 to R25. */
export type RuleId = `R${'0' | '1' | '2'}${number}`;
