import { setTimeout as wait } from 'node:timers/promises';
import { backOffMs } from './back-off.ts';
import { type LetterFate, type MailRelayParts, sendOwedLetter } from './send-owed-letter.ts';

const idleMs = 1_000;

export interface MailRelay {
  /** Finishes the letter in hand, writes it down and ends; what is still owed stays owed. */
  stop: () => Promise<void>;
}

/**
 * Brings the letters that the cases wrote to the mail server, a transaction each. Neither a broken database nor a broken
 * mail server ends it or loses a letter (F72); several relays may run side by side. The caller closes database and transport.
 */
export function startMailRelay(parts: MailRelayParts): MailRelay {
  const stopping = new AbortController();

  async function run(): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      const fate = await oneLetter(parts);
      // Counted here and not by letter: a letter that nobody can send must not hold up the others.
      failures = fate === 'unreachable' ? failures + 1 : 0;
      if (fate === 'unreachable') await pause(backOffMs(failures));
      if (fate === 'none-due') await pause(idleMs);
    }
  }

  async function pause(ms: number): Promise<void> {
    await wait(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
  }

  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function oneLetter(parts: MailRelayParts): Promise<LetterFate> {
  try {
    return await sendOwedLetter(parts);
  } catch (error) {
    // The database is away; a letter sent but not written down goes out again under the same Message-ID.
    parts.log.warn({ err: error }, 'mail relay waits for the database');
    return 'none-due';
  }
}
