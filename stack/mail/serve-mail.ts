import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { inboxPage, messagePage, notFoundPage } from './mail-page.ts';
import { openMailbox, type Mailbox } from './mailbox.ts';

const largestMessageBytes = 25 * 1024 * 1024;

/** The mail catcher: accepts everything over SMTP, delivers nothing, shows it on a page and as JSON (`/messages?to=`). */
export async function serveMail(options: {
  folder: string;
  smtpPort: number;
  httpPort: number;
}): Promise<() => Promise<void>> {
  const mailbox = openMailbox(options.folder);
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: largestMessageBytes,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        if (stream.sizeExceeded) {
          done(Object.assign(new Error('message too large'), { responseCode: 552 }));
          return;
        }
        const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
        mailbox.keep(Buffer.concat(chunks), recipients).then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
      });
    },
  });
  // A client that hangs up in the middle of a command must not end the catcher.
  smtp.on('error', () => undefined);
  const http = createServer((request, response) => {
    answer(mailbox, request, response).catch(() => response.writeHead(500).end());
  });
  await once(smtp.listen(options.smtpPort, '127.0.0.1'), 'listening');
  await once(http.listen(options.httpPort, '127.0.0.1'), 'listening');
  return async () => {
    await Promise.all([
      new Promise<void>((resolve) => smtp.close(resolve)),
      new Promise((resolve) => http.close(resolve)),
    ]);
  };
}

async function answer(mailbox: Mailbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const recipient = url.searchParams.get('to') ?? undefined;
  if (request.method !== 'GET') {
    response.writeHead(405, { allow: 'GET' }).end();
  } else if (url.pathname === '/') {
    sendPage(response, 200, inboxPage(await mailbox.list(recipient), recipient));
  } else if (url.pathname === '/messages') {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(await mailbox.list(recipient)));
  } else {
    const id = /^\/messages\/([\w-]+)$/.exec(url.pathname)?.[1];
    const message = id === undefined ? undefined : await mailbox.read(id);
    sendPage(response, message ? 200 : 404, message ? messagePage(message) : notFoundPage());
  }
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    })
    .end(html);
}
