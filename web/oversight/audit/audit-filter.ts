/** Whose chain is looked at, as it stands in the address. */
export interface AuditFilter {
  case?: string | undefined;
}

export const caseNumberPattern = /^\d{4}-\d{6}$/;

export function readAuditFilter(search: Record<string, unknown>): AuditFilter {
  const number = search['case'];
  return typeof number === 'string' && caseNumberPattern.test(number) ? { case: number } : {};
}
