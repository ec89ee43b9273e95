import type { Transporter } from 'nodemailer';
import type { Logger } from 'pino';
import { noteBounce } from '../../activities/notification/note-bounce.ts';
import type { Database } from '../../db/open-database.ts';
import { backOffMs } from './back-off.ts';
import { composeMail, type Sender } from './compose-mail.ts';
import { type MailFailure, mailFailureOf } from './mail-failure.ts';
import {
  noteBounced,
  noteFailed,
  noteSent,
  noteWithoutAddress,
  type OwedLetter,
  takeOwedLetter,
} from './owed-letter.ts';

export interface MailRelayParts extends Sender {
  db: Database;
  transport: Pick<Transporter, 'sendMail'>;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** `settled` is sent or known to have no address; `unreachable` is the server, not the letter. */
export type LetterFate = 'none-due' | 'settled' | 'failed' | 'unreachable';

/**
 * Sends the oldest letter that is due and writes down what became of it, in one transaction: a process that is killed in between sends
 * this one letter again, under the same Message-ID, and no other.
 */
export async function sendOwedLetter(parts: MailRelayParts): Promise<LetterFate> {
  return parts.db.transaction().execute(async (tx) => {
    const letter = await takeOwedLetter(tx);
    if (!letter) return 'none-due';
    if (letter.address === null) {
      await noteWithoutAddress(tx, letter);
      return 'settled';
    }
    const failure = await send(parts, { ...letter, address: letter.address });
    if (!failure) {
      await noteSent(tx, letter);
      return 'settled';
    }
    if (failure.bounced) {
      await noteBounced(tx, letter, failure.reason);
      const { accountId: account, address } = letter;
      await noteBounce(tx, { account, address, source: 'smtp', reason: failure.reason });
      parts.log.warn({ notification: letter.id, code: failure.code }, 'mail bounced');
      return 'settled';
    }
    const attempts = letter.attempts + 1;
    const retryInMs = backOffMs(attempts);
    await noteFailed(tx, letter, { reason: failure.reason, retryInMs });
    parts.log.warn({ notification: letter.id, attempts, retryInMs, code: failure.code }, 'mail failed');
    return failure.unreachable ? 'unreachable' : 'failed';
  });
}

async function send(
  { transport, from, publicUrl, log }: MailRelayParts,
  letter: OwedLetter & { address: string },
): Promise<MailFailure | undefined> {
  try {
    await transport.sendMail(composeMail(letter, { from, publicUrl }));
    log.info({ notification: letter.id }, 'mail sent');
    return undefined;
  } catch (error) {
    return mailFailureOf(error);
  }
}
