import type { ErrorRequestHandler } from 'express';
import { CommandUnavailable } from '../../contract/command-unavailable.ts';
import { RefusalError } from '../../domain/refusal.ts';
import { IssuerAway } from '../identity/issuer-away.ts';
import { Problem } from './problem.ts';
import { sendProblem } from './send-problem.ts';

const retrySoon = { 'Retry-After': '5' };

/** The last handler: whatever was thrown becomes a problem; only what nobody foresaw is logged as an error. */
export const handleProblem: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const problem = problemOf(error);
  if (problem.code === 'internal-error') request.log.error({ err: error }, 'unforeseen error');
  sendProblem(request, response, problem);
};

export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof RefusalError) return Problem.of(error.refusal);
  if (error instanceof CommandUnavailable) return new Problem('case-unavailable', { headers: retrySoon });
  if (error instanceof IssuerAway) return new Problem('identity-unavailable', { headers: retrySoon });
  if (isDatabaseAway(error)) return new Problem('service-unavailable', { headers: retrySoon });
  return ofHttpLibrary(error) ?? new Problem('internal-error');
}

/** What express and body-parser throw carries a status and a type. */
function ofHttpLibrary(error: unknown): Problem | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  if (status === 413) return new Problem('body-too-large', { headers: { Connection: 'close' } });
  if (status === 415) return new Problem('unsupported-media-type');
  if ('type' in error && error.type === 'entity.parse.failed') return new Problem('malformed-json');
  if (status === 404) return new Problem('not-found');
  return typeof status === 'number' && status >= 400 && status < 500 ? new Problem('bad-request') : undefined;
}

/** No connection, a connection lost, a server that is starting or stopping (SQLSTATE classes 08 and 57P). */
function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|08...|57P0.)$/.test(code) ||
    /timeout exceeded when trying to connect|Connection terminated|Query read timeout/.test(error.message)
  );
}
