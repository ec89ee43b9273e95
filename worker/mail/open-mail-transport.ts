import { createTransport, type Transporter } from 'nodemailer';

/** The letter in hand keeps its row locked, so a server that says nothing is given up soon. */
const patienceMs = 10_000;

/** One connection to the mail server, kept open between letters; `close()` it after the relay has stopped. */
export function openMailTransport(smtpUrl: string): Transporter {
  return createTransport({
    url: smtpUrl,
    pool: true,
    // The relay repeats by itself, with the outcome on record.
    maxRequeues: 0,
    maxConnections: 1,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: 3 * patienceMs,
  });
}
