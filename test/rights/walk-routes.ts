import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, ServiceError } from '@temporalio/client';
import { openDocumentDesk } from '../../api/documents/document-desk.ts';
import { openDatabase } from '../../db/open-database.ts';
import { type Counter, openCounter, type Reply } from '../api/counter.ts';
import { expectations } from './expectations.ts';
import { type MatrixActor, secret, storedFile } from './matrix-actor.ts';
import { evaluatedHalf, seedTwoAgencies } from './two-agencies.ts';
import type { Expected } from './who-may.ts';

export interface Walk {
  cells: number;
  unexpectedAllows: number;
  unexpectedDenies: number;
  /** One line for everything that was not as expected. */
  faults: string[];
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const abreast = 8;

/**
 * Every route of the OpenAPI document × every role × every standing, on the real API and Postgres. The workflow server is
 * away: a command that the rights let through is answered with 503, and nothing changes.
 */
export async function walkRoutes(urls: { ownerUrl: string; appUrl: string }): Promise<Walk> {
  const owner = openDatabase(urls.ownerUrl);
  const actors = await seedTwoAgencies(owner);
  await owner.destroy();
  const db = openDatabase(urls.appUrl);
  const folder = await mkdtemp(join(tmpdir(), 'mutasi-rights-'));
  const documents = openDocumentDesk({ folder, maxBytes: 100_000 });
  await documents.store.put(storedFile.bytes);
  const counter = await openCounter({ db, client: serverAway, taskQueue: 'none', documents });
  try {
    const routes = await documentedRoutes(counter);
    const walk: Walk = { cells: 0, unexpectedAllows: 0, unexpectedDenies: 0, faults: [] };
    for (const route of Object.keys(expectations))
      if (!routes.includes(route)) walk.faults.push(`${route}: expected, but not in the document`);
    for (const route of routes) {
      const waiting = [...actors];
      const walkOn = async (): Promise<void> => {
        for (let actor = waiting.shift(); actor; actor = waiting.shift()) await visit(counter, walk, route, actor);
      };
      await Promise.all(Array.from({ length: abreast }, walkOn));
    }
    return walk;
  } finally {
    await counter.close();
    await db.destroy();
    await rm(folder, { recursive: true });
  }
}

const away = (): Promise<never> => Promise.reject(new ServiceError('no workflow server here'));
const serverAway = {
  withDeadline: (_deadline: number, call: () => Promise<unknown>) => call(),
  options: { namespace: 'default' },
  workflow: {
    getHandle: () => ({ signal: away, executeUpdate: away }),
    ...{ start: away, executeUpdateWithStart: away },
  },
} as unknown as Client;

async function documentedRoutes({ url }: Counter): Promise<string[]> {
  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as { paths: Record<string, object> };
  return Object.entries(paths).flatMap(([path, at]) =>
    methods.filter((method) => method in at).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

async function visit(counter: Counter, walk: Walk, route: string, actor: MatrixActor): Promise<void> {
  walk.cells++;
  const cell = `${route} as ${actor.role}, ${actor.standing}`;
  const expectation = expectations[route];
  if (!expectation) {
    walk.unexpectedAllows++;
    walk.faults.push(`${cell}: this route is not in the expectation table`);
    return;
  }
  const expected = expectation.expect(actor);
  const reply = await ask(counter, route, actor).catch((cause: unknown) => {
    throw new Error(cell, { cause });
  });
  const found = outcomeOf(reply);
  const leaks = actor.standing === 'other-agency' && JSON.stringify(reply.body).includes(secret);
  if (found === expected && !leaks) return;
  if (leaks || found === 'allowed') walk.unexpectedAllows++;
  else walk.unexpectedDenies++;
  const what = leaks ? 'shows data of the other agency' : `${found} (${reply.status} ${reply.body?.code ?? ''})`;
  walk.faults.push(`${cell}: expected ${expected}, ${what}`);
}

function ask(counter: Counter, route: string, actor: MatrixActor): Promise<Reply> {
  const [method, path] = route.split(' ') as [string, string];
  const body = expectations[route]?.body?.(actor);
  const form = expectations[route]?.form?.(actor);
  const address = addressed(path, actor) + (expectations[route]?.query ?? '');
  if (form) return counter.as(actor.account).send(address, { method, body: form });
  return counter.as(actor.account).send(address, {
    method,
    headers: {
      'idempotency-key': crypto.randomUUID(),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
}

function addressed(path: string, { objects }: MatrixActor): string {
  return path
    .replace('{caseNumber}', objects.caseNumber)
    .replace('{year}', '2026')
    .replace('{half}', evaluatedHalf)
    .replace('{moment}', 'submission')
    .replace('{id}', idOf(path, objects));
}

function idOf(path: string, objects: MatrixActor['objects']): string {
  if (path.startsWith('/v1/tasks/')) return objects.taskId;
  if (path.startsWith('/v1/external-considerations/')) return objects.considerationId;
  if (path.startsWith('/v1/freezes/')) return objects.freezeId;
  if (path.startsWith('/v1/policy/changes/')) return objects.policyChangeId;
  if (path.startsWith('/v1/employees/')) return objects.employeeId;
  if (path.startsWith('/v1/accounts/')) return objects.accountId;
  if (path.startsWith('/v1/notifications/')) return objects.notificationId;
  if (path.startsWith('/v1/delegations/')) return objects.delegationId;
  if (path.startsWith('/v1/overrides/')) return objects.overrideId;
  if (path.startsWith('/v1/documents/')) return objects.documentId;
  if (path.startsWith('/v1/identities/')) return objects.identityId;
  return crypto.randomUUID();
}

/** A conflict, or a workflow server that is away, comes after the rights; what is malformed would hide them. */
function outcomeOf({ status, body }: Reply): Expected | 'unclear' {
  if (status < 300 || status === 409 || status === 503) return 'allowed';
  if (status === 401 || status === 403) return 'forbidden';
  // A batch names what is wrong line by line; somebody of another agency is unknown in it.
  const unknown = /^unknown-|^rotation-batch-faulty$/;
  if (status === 404 || (status === 422 && unknown.test(body.code as string))) return 'absent';
  return 'unclear';
}
