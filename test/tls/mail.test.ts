import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { openMailTransport } from '../../worker/mail/open-mail-transport.ts';
import { createAuthority } from './test-certificates.ts';

const authority = createAuthority('Test CA');
const certificate = authority.issue('localhost');
const servers: SMTPServer[] = [];
/** Of each letter that arrived: whether it came encrypted. */
let arrived: boolean[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise<void>((resolve) => server.close(resolve))));
  arrived = [];
});

async function listen(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({
    ...options,
    authOptional: true,
    closeTimeout: 200,
    onData: (stream, session, done) => {
      stream.resume().on('end', () => {
        arrived.push(session.secure);
        done();
      });
    },
  });
  server.on('error', () => undefined);
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.server.address() as AddressInfo).port;
}

async function send(smtpUrl: string, requireTls: boolean, ca?: Buffer): Promise<void> {
  const transport = openMailTransport({ smtpUrl, requireTls }, ca);
  try {
    await transport.sendMail({ from: 'a@mutasi.test', to: 'b@mutasi.test', subject: 'x', text: 'x' });
  } finally {
    transport.close();
  }
}

describe('smtps://', () => {
  it('speaks TLS from the first byte, to a server of an authority that it was told of', async () => {
    const port = await listen({ secure: true, ...certificate });
    await send(`smtps://localhost:${port}`, false, authority.ca);
    expect(arrived).toEqual([true]);
  });

  it('gives no letter to a server that nobody vouches for, or that has another name', async () => {
    const port = await listen({ secure: true, ...certificate });
    await expect(send(`smtps://localhost:${port}`, false)).rejects.toThrow(/certificate/);
    const other = await listen({ secure: true, ...authority.issue('mail.example') });
    await expect(send(`smtps://localhost:${other}`, false, authority.ca)).rejects.toThrow(/altnames|match/);
    expect(arrived).toEqual([]);
  });
});

describe('STARTTLS', () => {
  it('is used where it is offered, and its certificate is looked at though it is not required', async () => {
    const port = await listen({ ...certificate });
    await send(`smtp://localhost:${port}`, true, authority.ca);
    await send(`smtp://localhost:${port}`, false, authority.ca);
    expect(arrived).toEqual([true, true]);
    await expect(send(`smtp://localhost:${port}`, false)).rejects.toThrow(/certificate/);
  });

  it('required and not offered (or taken out on the way): no letter goes out', async () => {
    const port = await listen({ disabledCommands: ['STARTTLS'] });
    await expect(send(`smtp://localhost:${port}`, true, authority.ca)).rejects.toThrow();
    expect(arrived).toEqual([]);
    await send(`smtp://localhost:${port}`, false);
    expect(arrived).toEqual([false]);
  });
});
