import i18next from 'i18next';
import { client } from '../client/client.gen.ts';
import { csrfToken, sessionEnded } from './session.ts';

const safe = ['GET', 'HEAD'];

/** Every call goes to our own origin with the session's cookie, the reader's language and, where it changes something, the token. */
export function speakWithTheApi(): void {
  client.setConfig({ baseUrl: '', credentials: 'same-origin' });
  client.interceptors.request.use((request) => {
    request.headers.set('Accept-Language', i18next.language);
    const token = csrfToken();
    if (!safe.includes(request.method) && token !== undefined) request.headers.set('X-CSRF-Token', token);
    return request;
  });
  client.interceptors.response.use((response) => {
    if (response.status === 401) sessionEnded();
    return response;
  });
}
