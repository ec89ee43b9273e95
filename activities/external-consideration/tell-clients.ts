import { findExternalClients } from '../../db/external-consideration/find-external-clients.ts';
import type { ConsiderationKind } from '../../domain/external-consideration/consideration-kind.ts';
import type { Letter } from '../../domain/notification/letter.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { notify } from '../notification/notify.ts';

/** Tells whoever answers considerations of this kind for the agency; where nobody does, HR carries the letter itself. */
export async function tellClients(
  desk: CaseDesk,
  kind: ConsiderationKind,
  { letter, dedupe }: { letter: Letter; dedupe: string },
): Promise<void> {
  const accounts = await findExternalClients(desk.tx, desk.case.agency_id, kind);
  await notify(desk, { accounts, letter, dedupe });
}
