import type { Payload, PayloadCodec } from '@temporalio/common';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { payloadsOfJson, payloadsToJson } from './payload-json.ts';

export interface CodecServer {
  codec: PayloadCodec;
  /** The one page that may ask: scheme, host and port of the Temporal UI. */
  uiOrigin: string;
  /** Whether this bearer token is an operator's. */
  mayRead: (token: string) => Promise<boolean>;
  /** Told of every answer; without a word of what was read. */
  onAnswered: (said: { path: string; status: number; payloads: number }) => void;
}

/**
 * What the Temporal UI asks to show encrypted payloads to an operator (POST /decode) and to encrypt what is typed into it (POST
 * /encode), both `{"payloads":[…]}` in protobuf's JSON.
 */
export function createCodecServer(server: CodecServer): Express {
  const app = express();
  app.set('etag', false);
  app.use(helmet({ crossOriginResourcePolicy: { policy: 'cross-origin' } }));
  app.use(allowOrigin(server.uiOrigin));
  for (const path of ['/encode', '/decode'] as const)
    app.post(path, admit(server.mayRead), express.json({ limit: '8mb' }), convert(server, path));
  app.use((_request, response) => void response.status(404).json({ code: 'not-found' }));
  app.use(refuse);
  return app;
}

function allowOrigin(uiOrigin: string): RequestHandler {
  return (request, response, next) => {
    response.set({ Vary: 'Origin', 'Cache-Control': 'no-store' });
    const { origin } = request.headers;
    if (origin !== undefined && origin !== uiOrigin) return void response.status(403).json({ code: 'foreign-origin' });
    if (origin !== undefined) response.set('Access-Control-Allow-Origin', uiOrigin);
    if (request.method !== 'OPTIONS') return next();
    response.set({
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'authorization, content-type, x-namespace',
      'Access-Control-Max-Age': '600',
    });
    response.status(204).end();
  };
}

function admit(mayRead: CodecServer['mayRead']): RequestHandler {
  return async (request, response, next) => {
    const token = /^Bearer +([^\s]+) *$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token !== undefined && (await mayRead(token))) return next();
    response.set('WWW-Authenticate', 'Bearer realm="mutasi-codec"').status(401).json({ code: 'unauthenticated' });
  };
}

function convert({ codec, onAnswered }: CodecServer, path: '/encode' | '/decode'): RequestHandler {
  return async (request, response) => {
    const payloads = payloadsOfJson(request.body);
    if (!payloads) return void response.status(400).json({ code: 'malformed-payloads' });
    const converted: Payload[] | undefined = await codec[path === '/encode' ? 'encode' : 'decode'](payloads).catch(
      () => undefined,
    );
    const status = converted ? 200 : 422;
    onAnswered({ path, status, payloads: payloads.length });
    response.status(status).json(converted ? { payloads: payloadsToJson(converted) } : { code: 'undecodable' });
  };
}

/** Four parameters make it an error handler; nothing of the error is told. */
const refuse: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  response.status(status).json({ code: status < 500 ? 'bad-request' : 'internal-error' });
};
