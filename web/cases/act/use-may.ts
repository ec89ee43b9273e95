import { useMe } from '../../session/session.ts';
import type { CaseFile } from '../case-file.ts';

export interface May {
  /** Whether a role of theirs lets them do it in general; the API has the last word. */
  may: (action: string) => boolean;
  /** The case is about them. */
  concerned: boolean;
}

/** What the reader may do with a case. Whom it is about acts as that person only, whatever their roles (F09). */
export function useMay(file: Pick<CaseFile, 'employee'>): May {
  const { data: me } = useMe();
  const concerned = me?.employeeId === file.employee.id;
  const actions = me?.actions ?? [];
  return { concerned, may: (action) => !concerned && actions.includes(action) };
}
