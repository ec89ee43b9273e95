import { errors, type Provider } from 'oidc-provider';
import { isUuid } from '../../api/http/is-uuid.ts';
import type { Database } from '../../db/open-database.ts';
import { readActor } from '../../db/reading/read-actor.ts';
import { api } from './api-resource.ts';
import { accountGrant, developmentAudience } from './issuer-names.ts';

const longestHours = 24;

/** Only the client of the local tools has this grant; its secret is a file of this machine's account. */
export function registerAccountGrant(provider: Provider, db: Database): void {
  provider.registerGrantType<{ account?: string; hours?: string }>(
    accountGrant,
    async (context) => {
      const { client, params } = context.oidc;
      const { account, hours = '1' } = params;
      if (!isUuid(account) || !(await readActor(db, account))) throw new errors.InvalidGrant('no such active account');
      const life = Number(hours);
      if (!(life > 0 && life <= longestHours))
        throw new errors.InvalidRequest(`hours must be above 0, at most ${longestHours}`);
      const token = new provider.AccessToken({
        client,
        accountId: account,
        // It lives by itself: there is no login behind it that could end.
        grantId: 'none',
        gty: 'development_account',
        resourceServer: { ...api, scopes: new Set(), identifier: () => developmentAudience },
        expiresIn: Math.round(life * 3600),
      });
      const value = await token.save();
      context.body = { access_token: value, token_type: 'Bearer', expires_in: token.expiration };
    },
    ['account', 'hours'],
  );
}
