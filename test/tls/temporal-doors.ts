import { once } from 'node:events';
import { connect as connectHttp2, createSecureServer, type ServerHttp2Stream } from 'node:http2';
import { connect, type AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import type { Pair } from './test-certificates.ts';

/** Something that ends TLS before the development server, as a cloud or a proxy does. */
export interface TemporalDoor {
  port: number;
  close: () => Promise<void>;
}

/** @param clientCa set: only who has a certificate of it comes in (mTLS) */
export async function openTlsDoor(plainAddress: string, pair: Pair, clientCa?: Buffer): Promise<TemporalDoor> {
  const [host, port] = plainAddress.split(':') as [string, string];
  const mutual = clientCa && { ca: clientCa, requestCert: true, rejectUnauthorized: true };
  const server = createServer({ ...pair, ...mutual, ALPNProtocols: ['h2'], minVersion: 'TLSv1.2' }, (socket) => {
    const inner = connect({ host, port: Number(port) });
    socket.pipe(inner).pipe(socket);
    for (const one of [socket, inner]) one.on('error', () => [socket, inner].forEach((each) => each.destroy()));
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => Promise.resolve(void server.close()) };
}

/** Over TLS, and with a key: calls without it are refused as Temporal does (`UNAUTHENTICATED`). */
export async function openKeyDoor(plainAddress: string, pair: Pair, apiKey: string): Promise<TemporalDoor> {
  const inner = connectHttp2(`http://${plainAddress}`);
  const server = createSecureServer({ ...pair });
  server.on('stream', (stream: ServerHttp2Stream, headers) => {
    stream.on('error', () => undefined);
    if (headers.authorization !== `Bearer ${apiKey}`) {
      stream.respond(
        { ':status': 200, 'content-type': 'application/grpc', 'grpc-status': '16', 'grpc-message': 'no key' },
        { endStream: true },
      );
      return;
    }
    const onward = inner.request(headers);
    let trailers = {};
    onward.on('error', () => stream.destroy());
    onward.on('response', (answer, flags) => {
      const endStream = (flags & 1) === 1;
      stream.respond(answer, { waitForTrailers: !endStream, endStream });
      stream.on('wantTrailers', () => stream.sendTrailers(trailers));
      if (!endStream) onward.pipe(stream);
    });
    onward.on('trailers', (found) => {
      trailers = found;
    });
    stream.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      inner.destroy();
      server.close();
      return Promise.resolve();
    },
  };
}
