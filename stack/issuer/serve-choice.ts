import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import type { Database } from '../../db/open-database.ts';
import { developmentAcr } from './issuer-names.ts';
import { choicePage } from './pages.ts';
import { listPeople } from './people.ts';

/** The page on which a developer says who they are. @throws when there is no login under way in this browser */
export async function serveChoice(
  provider: Provider,
  db: Database,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { uid } = await provider.interactionDetails(request, response);
  const people = await listPeople(db);
  if (request.method === 'POST') {
    const chosen = new URLSearchParams(await text(request)).get('account');
    if (people.some(({ id }) => id === chosen)) {
      await provider.interactionFinished(request, response, {
        login: { accountId: chosen!, remember: false, acr: developmentAcr, amr: ['user'] },
      });
      return;
    }
    response.statusCode = 422;
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8').setHeader('Cache-Control', 'no-store');
  response.end(choicePage(`/interaction/${uid}`, people));
}
