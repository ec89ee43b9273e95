interface Answer {
  status: number;
  // The test looks into it field by field.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

/** Whoever comes to the window of an API that runs as a process of its own. */
export const visitorOf =
  (apiUrl: string, tokenFor: (account: string) => Promise<string>) => (account: string | undefined) => {
    const send = async (path: string, init: RequestInit): Promise<Answer> => {
      const headers = new Headers(init.headers);
      headers.set('authorization', `Bearer ${await tokenFor(account!)}`);
      const response = await fetch(apiUrl + path, { ...init, headers });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    };
    const post = (path: string, body: object, headers: Record<string, string> = {}) =>
      send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      });
    return { send, post, get: (path: string) => send(path, {}) };
  };
