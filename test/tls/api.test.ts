import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type ConnectionOptions } from 'node:tls';
import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApiServer } from '../../api/http/serve.ts';
import { createAuthority } from './test-certificates.ts';

const authority = createAuthority('Test CA');
let server: Server;

beforeAll(async () => {
  server = createApiServer(
    express().get('/', (_request, response) => void response.end('here')),
    authority.issue('localhost'),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** @returns protocol and cipher that were agreed upon */
async function greet(options: ConnectionOptions): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const socket = connect({ host: 'localhost', port, ca: authority.ca, ...options });
  try {
    await once(socket, 'secureConnect');
    return `${socket.getProtocol()} ${socket.getCipher().name}`;
  } finally {
    socket.destroy();
  }
}

it('the API speaks TLS 1.3, and 1.2 with forward secrecy and authenticated encryption', async () => {
  expect(await greet({})).toBe('TLSv1.3 TLS_AES_256_GCM_SHA384');
  expect(await greet({ maxVersion: 'TLSv1.2' })).toMatch(/^TLSv1.2 ECDHE-ECDSA-(AES\d+-GCM-SHA\d+|CHACHA20-POLY1305)$/);
});

it.each([
  ['TLS 1.1', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }],
  ['a cipher without authentication', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES256-SHA384' }],
  ['keys without forward secrecy', { maxVersion: 'TLSv1.2', ciphers: 'AES256-GCM-SHA384' }],
] as const)('and refuses %s', async (_what, options) => {
  await expect(greet(options)).rejects.toThrow();
});
