import type { Writable } from 'node:stream';
import type { z } from 'zod';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { Action } from '../../domain/rights/rights.ts';
import type { ApiDeps } from '../deps.ts';
import type { SignedIn } from '../identity/web-session.ts';
import type { ProblemCode } from '../problem/problem-table.ts';
import type { Language } from './language.ts';
import type { Wall } from './rate-walls.ts';

export interface Answer {
  status: number;
  /** Plain JSON; sentences in both languages are given in the reader's. */
  body?: unknown;
  /** Instead of a body: NDJSON that is sent as it comes, each line without its line feed. */
  lines?: AsyncIterable<string>;
  /** Instead of a body: a file, as it is kept. */
  file?: { bytes: Buffer; mediaType: string };
  /** Instead of a body: what is written for as long as the reader stays; resolves when they left. */
  stream?: (out: Writable) => Promise<void>;
  headers?: Record<string, string>;
}

export interface RouteRequest<P, Q, H, B> {
  params: P;
  query: Q;
  headers: H;
  body: B;
  actor: ReadingActor;
  /** Of somebody who signed in with a browser. */
  session: SignedIn | undefined;
  language: Language;
  /** The media type of these that the caller likes best (`Accept`); the first where it likes none. */
  prefers: (mediaTypes: readonly [string, ...string[]]) => string;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

export interface RouteDefinition<P, Q, H, B> {
  method: 'get' | 'post' | 'put' | 'delete';
  /** As in OpenAPI: `/v1/cases/{caseNumber}`. */
  path: `/${string}`;
  /** What the right is asked for; `public` needs no token. */
  action: Action | 'public';
  tag: string;
  summary: string;
  params?: P;
  query?: Q;
  headers?: H;
  body?: B;
  /** Counted apart from other requests, for it is open to everybody. */
  wall?: Wall;
  /** The body is a form with one file (multipart/form-data). */
  upload?: true;
  answers: Record<number, { description: string; schema: z.ZodType; contentType?: string; alsoAs?: readonly string[] }>;
  /** Problems beyond those every route of its shape can have. */
  problems?: readonly ProblemCode[];
  handle: (request: RouteRequest<Parsed<P>, Parsed<Q>, Parsed<H>, Parsed<B>>, deps: ApiDeps) => Promise<Answer>;
}

/** A route whose shapes have done their work: they typed its handler. */
export type Route = Omit<RouteDefinition<z.ZodObject, z.ZodObject, z.ZodObject, z.ZodType>, 'handle'> & {
  handle: (request: RouteRequest<unknown, unknown, unknown, unknown>, deps: ApiDeps) => Promise<Answer>;
};

export function defineRoute<
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  H extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(definition: RouteDefinition<P, Q, H, B>): Route {
  return definition as unknown as Route;
}
