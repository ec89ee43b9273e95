import type { Login } from './provided.ts';

/** The connection of a role to a database of the test server. */
export function loginUrl(superuserUrl: string, database: string, { role, password }: Login): string {
  const url = new URL(superuserUrl);
  Object.assign(url, { username: role, password, pathname: `/${database}` });
  return url.href;
}
