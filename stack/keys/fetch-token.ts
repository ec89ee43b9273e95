import { accountGrant, clients } from '../issuer/issuer-names.ts';

/**
 * A bearer token of the embedded issuer for an account of the sample.
 * @param hours how long it is good; the issuer gives at most a day
 * @throws Error with the issuer's own words
 */
export async function fetchToken(
  { issuer, secret }: { issuer: string; secret: string },
  accountId: string,
  hours: number,
): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clients.tools}:${secret}`)}` },
    body: new URLSearchParams({
      grant_type: accountGrant,
      account: accountId,
      hours: String(hours),
    }),
  }).catch(() => {
    throw new Error(`the issuer at ${issuer} does not answer; is npm start running?`);
  });
  const answer = (await response.json()) as { access_token?: string; error?: string; error_description?: string };
  if (answer.access_token === undefined)
    throw new Error(`the issuer refused: ${answer.error_description ?? answer.error ?? response.status}`);
  return answer.access_token;
}
