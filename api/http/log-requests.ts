import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/**
 * One line a request: method, the route's pattern, status, time, account id. Neither body nor query nor the address as
 * typed: a search may hold a name or a NIP.
 */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    wrapSerializers: false,
    quietReqLogger: true,
    serializers: { req: () => undefined, res: () => undefined, err: describeError },
    customProps: (request, response) => {
      const { locals } = response as Response;
      return {
        method: (request as Request).method,
        route: (locals['route'] as string | undefined) ?? 'unmatched',
        status: response.statusCode,
        account: locals['account'] as string | undefined,
      };
    },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'warn' : 'info'),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request',
  });
}

/** A database error repeats the values it complains about, so only its code and place are kept. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, stack } = error;
  if ('severity' in error && 'code' in error) return { type: name, code: error.code };
  return { type: name, stack };
}
