import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { describeError } from '../../contract/describe-error.ts';

interface Timed {
  responseTime?: number;
}

/**
 * One line a request: method, the route's pattern, status, time, account id. Neither body nor query nor the address as
 * typed: a search may hold a name or a NIP.
 */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    quietReqLogger: true,
    wrapSerializers: false,
    // The library's own would copy addresses and headers, tokens included.
    serializers: { req: () => undefined, res: () => undefined, err: describeError },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'warn' : 'info'),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request',
    customSuccessObject: (request, response, value: Timed) => describeRequest(request, response, value),
    // What failed was logged where it failed; here it would only be called a status.
    customErrorObject: (request, response, _error, value: Timed) => describeRequest(request, response, value),
  });
}

function describeRequest(request: IncomingMessage, response: ServerResponse, value: Timed): object {
  const { locals } = response as Response;
  return {
    method: request.method,
    route: (locals['route'] as string | undefined) ?? 'unmatched',
    status: response.statusCode,
    account: locals['account'] as string | undefined,
    responseTime: value.responseTime,
  };
}
