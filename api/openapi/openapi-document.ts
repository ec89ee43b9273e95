import { OpenApiGeneratorV31, OpenAPIRegistry, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { needsFreshSignIn } from '../../domain/rights/sensitive-actions.ts';
import type { Route } from '../http/route.ts';
import { type ProblemCode, problemTable } from '../problem/problem-table.ts';
import { problemShape } from './problem-shape.ts';

/** OpenAPI 3.1 of the same schemas that read the requests. */
export function openApiDocument(routes: readonly Route[]): object {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' });
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'mutasi',
    description:
      'Of a browser that signed in at /login (over TLS its name is `__Host-mutasi`). X-CSRF-Token goes with it.',
  });
  for (const route of routes) registry.registerPath(describe(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Mutasi',
      version: '1',
      description:
        'Civil-servant transfers: open a case, complete tasks, follow what happens. Errors are problem+json (RFC 9457) in Indonesian, or in English with Accept-Language: en.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
  });
}

function describe(route: Route): RouteConfig {
  const { method, path, tag, summary, params, query, headers, body, answers } = route;
  return {
    ...{ method, path, summary },
    operationId: operationId(route),
    tags: [tag],
    security: route.action === 'public' ? [] : [{ bearer: [] }, { session: [] }],
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(headers && { headers }),
      ...(body && { body: { required: true, content: { [bodyType(route)]: { schema: body } } } }),
    },
    responses: { ...describeProblems(route), ...describeAnswers(answers) },
  };
}

function describeAnswers(answers: Route['answers']): RouteConfig['responses'] {
  return Object.fromEntries(
    Object.entries(answers).map(([status, { description, schema, contentType = 'application/json', alsoAs = [] }]) => [
      status,
      {
        description,
        content: {
          [contentType]: { schema },
          ...Object.fromEntries(alsoAs.map((mediaType) => [mediaType, { schema: z.string() }])),
        },
      },
    ]),
  );
}

function describeProblems(route: Route): RouteConfig['responses'] {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(route))
    byStatus.set(problemTable[code].status, [...(byStatus.get(problemTable[code].status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `\`${code}\`: ${problemTable[code].title.en}`).join('; '),
        content: { 'application/problem+json': { schema: problemShape } },
      },
    ]),
  );
}

function bodyType({ upload }: Route): string {
  return upload ? 'multipart/form-data' : 'application/json';
}

const bodyProblems: ProblemCode[] = ['malformed-json', 'body-too-large', 'unsupported-media-type'];
const uploadProblems: ProblemCode[] = ['upload-malformed', 'document-too-large', 'unsupported-media-type'];

/** What every route of its shape can answer, and what this one adds. */
function problemsOf(route: Route): ProblemCode[] {
  const common: ProblemCode[] = [
    'invalid-field',
    'unknown-field',
    'method-not-allowed',
    'too-many-requests',
    'internal-error',
  ];
  const signedIn: ProblemCode[] = [
    'unauthenticated',
    'sign-in-too-weak',
    'not-allowed',
    'outside-office',
    'service-unavailable',
    'identity-unavailable',
  ];
  return [
    ...new Set([
      ...common,
      ...(route.action === 'public' ? [] : signedIn),
      ...(route.action === 'public' || route.method === 'get' ? [] : (['csrf-refused'] as const)),
      ...(route.action !== 'public' && needsFreshSignIn(route.action) ? (['sign-in-again'] as const) : []),
      ...(route.params ? (['not-found'] as const) : []),
      ...(route.headers ? (['idempotency-key-required'] as const) : []),
      ...(route.upload ? uploadProblems : route.body ? bodyProblems : []),
      ...(route.problems ?? []),
    ]),
  ];
}

/** `GET /v1/cases/{caseNumber}/timeline` → `getCasesCaseNumberTimeline`. */
function operationId({ method, path }: Route): string {
  const words = path.replace('/v1', '').split(/[/{}.]+/);
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
