import { setTimeout as delay } from 'node:timers/promises';

export type Language = 'id' | 'en';

/** One account at the counter: every request bears its token. */
export interface Visitor {
  get: <T>(path: string) => Promise<T>;
  post: <T>(path: string, body: object, headers?: Record<string, string>) => Promise<T>;
  /** A form with a file. */
  postForm: <T>(path: string, form: FormData) => Promise<T>;
}

export interface Api {
  as: (accountId: string) => Visitor;
}

/** The API said no, with the code and the sentence of its problem document. */
export class ApiProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const patience = 10;

/** @param fetchToken gets a bearer token for an account */
export function connectApi(url: string, fetchToken: (account: string) => Promise<string>, language: Language): Api {
  const tokens = new Map<string, Promise<string>>();

  function tokenOf(account: string): Promise<string> {
    let token = tokens.get(account);
    if (!token) tokens.set(account, (token = fetchToken(account)));
    return token;
  }

  async function ask<T>(account: string, path: string, init: RequestInit): Promise<T> {
    const headers = {
      ...(init.headers as Record<string, string>),
      authorization: `Bearer ${await tokenOf(account)}`,
      'accept-language': language,
    };
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(new URL(path, url), { ...init, headers });
      if (response.status === 503 && attempt < patience) {
        await delay(Number(response.headers.get('retry-after') ?? 1) * 1000);
        continue;
      }
      const answer = (await response.json()) as T & { code: string; detail: string; errors?: { message: string }[] };
      if (response.ok) return answer;
      const faults = (answer.errors ?? []).map(({ message }) => message).join(' ');
      throw new ApiProblem(answer.code, `${init.method ?? 'GET'} ${path}: ${answer.code}: ${answer.detail} ${faults}`);
    }
  }

  return {
    as: (account) => ({
      get: (path) => ask(account, path, {}),
      postForm: (path, form) => ask(account, path, { method: 'POST', body: form }),
      post: (path, body, headers = {}) =>
        ask(account, path, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json', ...headers },
        }),
    }),
  };
}

/** All items of a list that comes in pages. @param path with a query already */
export async function readAll<T>(visitor: Visitor, path: string): Promise<T[]> {
  const items: T[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page: { items: T[]; after: string | null } = await visitor.get(
      after === '' ? path : `${path}&after=${after}`,
    );
    items.push(...page.items);
    ({ after } = page);
  }
  return items;
}
