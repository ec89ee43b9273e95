import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, MemoryStore, rateLimit, type Options } from 'express-rate-limit';
import { Problem } from '../problem/problem.ts';

/** Requests a minute. Each process counts for itself, so several behind one address allow as many times more. */
export interface RateLimits {
  readsPerMinute: number;
  writesPerMinute: number;
  /** Of one network address (an IPv6 /56), whatever account it tries. */
  failedSignInsPerMinute: number;
  /** Of one network address, on the page that checks decrees; 30 where it is left out. */
  verificationsPerMinute?: number;
  /** Of one network address, on what else is open to everybody; 60 where it is left out. */
  publicReadsPerMinute?: number;
}

/** Open to everybody, so counted apart from what people do who signed in. */
export type Wall = 'verification' | 'public';

export interface RateWalls {
  /** @throws Problem `too-many-requests` while an address has failed to sign in too often */
  refuseGuessing: (request: Request) => Promise<void>;
  noteFailedSignIn: (request: Request) => Promise<void>;
  /** Counts a request of this account, or of this address where nobody signs in; @throws Problem `too-many-requests` */
  count: (request: Request, response: Response, account: string | undefined, wall?: Wall) => Promise<void>;
}

const windowMs = 60_000;

export function buildRateWalls(limits: RateLimits): RateWalls {
  const reads = limiter(limits.readsPerMinute);
  const writes = limiter(limits.writesPerMinute);
  const verifications = limiter(limits.verificationsPerMinute ?? 30);
  const publicReads = limiter(limits.publicReadsPerMinute ?? 60);
  const failures = new MemoryStore();
  failures.init({ windowMs } as Options);

  return {
    refuseGuessing: async (request) => {
      const known = await failures.get(addressOf(request));
      if (!known || known.totalHits < limits.failedSignInsPerMinute) return;
      throw tooMany(secondsUntil(known.resetTime));
    },
    noteFailedSignIn: async (request) => void (await failures.increment(addressOf(request))),
    count: async (request, response, account, apart) => {
      response.locals['counted'] = account ?? addressOf(request);
      const open = { verification: verifications, public: publicReads };
      const wall = apart ? open[apart] : request.method === 'GET' || request.method === 'HEAD' ? reads : writes;
      await new Promise<void>((resolve, reject) => {
        void wall(request, response, (error?: unknown) => {
          if (error instanceof Error) reject(error);
          else resolve();
        });
      });
    },
  };
}

function limiter(limit: number): RequestHandler {
  return rateLimit({
    ...{ windowMs, limit },
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (_request, response) => String(response.locals['counted']),
    handler: (_request, response, next) => {
      const seconds = Number(response.getHeader('Retry-After'));
      next(tooMany(Number.isFinite(seconds) && seconds > 0 ? seconds : windowMs / 1_000));
    },
    // Its checks write to the console what a stranger put into a header.
    validate: false,
  });
}

/** A network of one household or office has a /56 to choose addresses from. */
function addressOf(request: Request): string {
  return request.ip === undefined ? 'unknown' : ipKeyGenerator(request.ip);
}

function secondsUntil(moment: Date | undefined): number {
  return moment === undefined ? windowMs / 1_000 : Math.max(1, Math.ceil((moment.getTime() - Date.now()) / 1_000));
}

function tooMany(seconds: number): Problem {
  return new Problem('too-many-requests', { headers: { 'Retry-After': String(seconds) } });
}
