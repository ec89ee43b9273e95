import { expect } from 'vitest';
import type { Reply } from '../api/counter.ts';

const problemFields = ['code', 'detail', 'errors', 'status', 'title', 'type', 'wayOut'];

/** One shape for every refusal, and nothing of the machine in it. */
export function expectProblem(reply: Reply, status: number, code?: string): void {
  expect(reply.status, JSON.stringify(reply.body)).toBe(status);
  expect(reply.headers.get('content-type')).toContain('application/problem+json');
  expect(Object.keys(reply.body as object).sort()).toEqual(problemFields);
  if (code !== undefined) expect(reply.body.code).toBe(code);
  expect(JSON.stringify(reply.body)).not.toMatch(/\bat .*\.(ts|js):\d+|node_modules|select |syntax error|kysely|pg_/i);
}
