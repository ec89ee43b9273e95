import type { Transporter } from 'nodemailer';
import type { Logger } from 'pino';
import type { Database } from '../../db/open-database.ts';
import { backOffMs } from './back-off.ts';
import { composeMail } from './compose-mail.ts';
import { mailFailureOf } from './mail-failure.ts';
import { noteFailed, noteSent, noteWithoutAddress, type OwedLetter, takeOwedLetters } from './owed-letter.ts';

/** A letter in hand stays locked while it is sent, so few are taken at a time. */
const batch = 10;

export interface MailRelayParts {
  db: Database;
  transport: Pick<Transporter, 'sendMail'>;
  /** Address of the service, as a From header has it. */
  from: string;
  log: Pick<Logger, 'info' | 'warn'>;
}

export interface BatchResult {
  /** More letters may be due. */
  more: boolean;
  sent: number;
  /** The mail server could not be reached, and the rest of the batch was left as it was. */
  unreachable: boolean;
}

/** Sends the letters that are due, oldest first, and writes down what became of each; `stopping` is asked before each letter. */
export async function sendOwedLetters(parts: MailRelayParts, stopping: () => boolean): Promise<BatchResult> {
  return parts.db.transaction().execute(async (tx) => {
    let sent = 0;
    const owed = await takeOwedLetters(tx, batch);
    for (const letter of owed) {
      if (stopping()) return { more: false, sent, unreachable: false };
      if (letter.address === null) {
        await noteWithoutAddress(tx, letter);
        continue;
      }
      const failure = await send(parts, { ...letter, address: letter.address });
      if (!failure) {
        await noteSent(tx, letter);
        sent += 1;
        continue;
      }
      const retryInMs = backOffMs(letter.attempts + 1);
      await noteFailed(tx, letter, { reason: failure.reason, retryInMs });
      parts.log.warn(
        { notification: letter.id, attempts: letter.attempts + 1, retryInMs, reason: failure.reason },
        'mail failed',
      );
      if (failure.unreachable) return { more: false, sent, unreachable: true };
    }
    return { more: owed.length === batch, sent, unreachable: false };
  });
}

async function send(
  { transport, from, log }: MailRelayParts,
  letter: OwedLetter & { address: string },
): Promise<ReturnType<typeof mailFailureOf> | undefined> {
  try {
    await transport.sendMail(composeMail(letter, from));
    log.info({ notification: letter.id }, 'mail sent');
    return undefined;
  } catch (error) {
    return mailFailureOf(error);
  }
}
