import { createTransport, type Transporter } from 'nodemailer';

/** The letter in hand keeps its row locked, so a server that says nothing is given up soon. */
const patienceMs = 10_000;

export interface MailServer {
  /** `smtps:` speaks TLS from the first byte. */
  smtpUrl: string;
  /** No letter before STARTTLS; otherwise TLS where the server offers it. Its certificate is checked either way. */
  requireTls: boolean;
}

/**
 * One connection to the mail server, kept open between letters; `close()` it after the relay has stopped.
 * @param ca PEM; undefined: the system's
 */
export function openMailTransport({ smtpUrl, requireTls }: MailServer, ca?: Buffer): Transporter {
  return createTransport({
    url: smtpUrl,
    requireTLS: requireTls,
    ...(ca && { tls: { ca } }),
    pool: true,
    // The relay repeats by itself, with the outcome on record.
    maxRequeues: 0,
    maxConnections: 1,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: 3 * patienceMs,
  });
}
