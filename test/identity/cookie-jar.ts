/** A browser as far as logins need one: it keeps cookies by origin and path, and follows where it is sent only when told. */
export interface Browser {
  visit: (url: string | URL, init?: RequestInit) => Promise<Response>;
  /** Goes where an answer sends it, hop by hop, until an answer is none; that one comes back. */
  follow: (response: Response) => Promise<Response>;
  /** Every cookie held for an origin, by name. */
  cookies: (origin: string) => Map<string, string>;
  /** Puts a cookie there that somebody else has planted, or brings an old one back. */
  plant: (origin: string, name: string, value: string) => void;
}

interface Cookie {
  name: string;
  value: string;
  path: string;
}

export function openBrowser(): Browser {
  const jars = new Map<string, Cookie[]>();
  const jarOf = (origin: string): Cookie[] => {
    const jar = jars.get(origin) ?? [];
    jars.set(origin, jar);
    return jar;
  };
  const keep = (origin: string, text: string): void => {
    const [pair = '', ...attributes] = text.split('; ');
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const attribute = (wanted: string): string | undefined =>
      attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const path = attribute('path') ?? '/';
    const jar = jarOf(origin).filter((cookie) => cookie.name !== name || cookie.path !== path);
    const expires = attribute('expires');
    if (value !== '' && (expires === undefined || Date.parse(expires) > Date.now())) jar.push({ name, value, path });
    jars.set(origin, jar);
  };

  const visit = async (target: string | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(target);
    const headers = new Headers(init.headers);
    const held = jarOf(url.origin).filter(({ path }) => url.pathname.startsWith(path));
    if (held.length > 0) headers.set('cookie', held.map(({ name, value }) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const text of response.headers.getSetCookie()) keep(url.origin, text);
    return response;
  };
  const follow = async (response: Response): Promise<Response> => {
    let current = response;
    let at = response.url;
    for (let hops = 0; current.status >= 300 && current.status < 400; hops++) {
      if (hops > 10) throw new Error('sent in circles');
      at = new URL(current.headers.get('location')!, at).href;
      current = await visit(at);
    }
    return current;
  };
  return {
    visit,
    follow,
    cookies: (origin) => new Map(jarOf(origin).map(({ name, value }) => [name, value])),
    plant: (origin, name, value) => keep(origin, `${name}=${value}; path=/`),
  };
}
