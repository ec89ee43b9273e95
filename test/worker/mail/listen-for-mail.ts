import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  port: number;
  mails: ParsedMail[];
  /** Messages whose data has begun to arrive. */
  receiving: number;
  /** How long it takes to accept a message. */
  slowDownMs: number;
  close: () => Promise<void>;
}

/** A real SMTP server that keeps what it is given and refuses whoever is called `refused`. */
export async function listenForMail(port = 0): Promise<MailServer> {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 500,
    onRcptTo: ({ address }, _session, done) => {
      if (!address.startsWith('refused@')) done();
      else done(Object.assign(new Error(`<${address}> is unknown here`), { responseCode: 550 }));
    },
    onData: (stream, _session, done) => {
      server.receiving += 1;
      void simpleParser(stream).then(async (mail) => {
        await wait(server.slowDownMs);
        server.mails.push(mail);
        done();
      });
    },
  });
  smtp.on('error', () => undefined);
  await once(smtp.listen(port, '127.0.0.1'), 'listening');
  const server: MailServer = {
    port: (smtp.server.address() as AddressInfo).port,
    mails: [],
    receiving: 0,
    slowDownMs: 0,
    close: () => new Promise((resolve) => smtp.close(resolve)),
  };
  return server;
}
