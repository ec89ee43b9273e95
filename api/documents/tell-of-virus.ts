import type { ApiDeps } from '../deps.ts';

/** A security event: who handed it in is asked about their machine. Its name and its bytes are nobody's here. */
export function tellOfVirus(
  log: ApiDeps['log'],
  { account, caseNumber }: { account: string; caseNumber?: string },
): void {
  log.warn({ event: 'virus-found', account, caseNumber }, 'virus found');
}
