import type { Transaction } from 'kysely';
import type { DB } from '../../db/generated/database.ts';
import { type Bounce, noteBounce as note } from '../../db/notification/mail-bounce.ts';
import { letters } from '../../domain/notification/letters.ts';

/** The mail server refused an address for good. @returns whether this is news */
export function noteBounce(tx: Transaction<DB>, bounce: Bounce): Promise<boolean> {
  return note(tx, bounce, letters['alarm-mail-bounced']());
}
