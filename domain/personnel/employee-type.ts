/** Kinds of state employee (UU 20/2023 art 5): civil servant, candidate civil servant, and employee under a work agreement. */
export const employeeTypes = ['PNS', 'CPNS', 'PPPK'] as const;

export type EmployeeType = (typeof employeeTypes)[number];
