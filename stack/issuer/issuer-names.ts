import { developmentClientId } from '../../config/identity-settings.ts';

/** What tokens of the embedded issuer are meant for. */
export const developmentAudience = 'urn:mutasi:api';

/** Clients of the embedded issuer: the web, the command-line tools, and the agency that comes as a machine. */
export const clients = { web: developmentClientId, tools: 'mutasi-tools', agency: 'bkn' } as const;

/** What the embedded issuer says of every sign-in: somebody picked a name. */
export const developmentAcr = 'urn:mutasi:acr:development';

/** Alias of the account that stands for the agency's client. */
export const agencyAlias = 'bkn';

/** A grant of our own: the local tools get a token for any account of the sample. */
export const accountGrant = 'urn:mutasi:grant:development-account';
