import { setTimeout as wait } from 'node:timers/promises';
import { backOffMs } from './back-off.ts';
import { mailFailureOf } from './mail-failure.ts';
import { type BatchResult, type MailRelayParts, sendOwedLetters } from './send-owed-letters.ts';

const idleMs = 1_000;

export interface MailRelay {
  /** Finishes the letter in hand, writes it down and ends; what is still owed stays owed. */
  stop: () => Promise<void>;
}

/**
 * Brings the letters that the cases wrote to the mail server, one transaction for what was sent. Neither a broken database nor a broken
 * mail server ends it or loses a letter (F72); several relays may run side by side. The caller closes database and transport.
 */
export function startMailRelay(parts: MailRelayParts): MailRelay {
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;

  async function run(): Promise<void> {
    let failures = 0;
    while (!isStopping()) {
      const { more, sent, unreachable } = await oneBatch();
      // Counted here and not by letter: a letter that nobody can send must not hold up the others.
      failures = unreachable ? (sent > 0 ? 1 : failures + 1) : 0;
      const pauseMs = failures > 0 ? backOffMs(failures) : idleMs;
      if (!more) await wait(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  async function oneBatch(): Promise<BatchResult> {
    try {
      return await sendOwedLetters(parts, isStopping);
    } catch (error) {
      // The database is away; whatever was sent unrecorded goes out again under the same Message-ID.
      parts.log.warn({ reason: mailFailureOf(error).reason }, 'mail relay waits for the database');
      return { more: false, sent: 0, unreachable: false };
    }
  }

  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
