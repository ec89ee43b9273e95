/** Stored with each certificate. Raise it with the version of any rule, so that certificates made under different rules can be told apart. */
export const ruleVersion = '2';
