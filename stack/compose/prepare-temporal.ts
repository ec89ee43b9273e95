import { temporalConnection, temporalTlsOf } from '../../config/temporal-settings.ts';
import { registerSearchAttributes } from '../temporal/register-search-attributes.ts';

// Run once by docker compose, after the Temporal server is up; elsewhere by hand, with the TEMPORAL_TLS_ variables of worker and API.
const [address, namespace = 'default'] = process.argv.slice(2);
if (address === undefined) {
  console.error('usage: prepare-temporal.ts HOST:PORT [NAMESPACE]');
  process.exit(2);
}
const { TEMPORAL_TLS: tls, TEMPORAL_API_KEY: apiKey } = process.env;
const server = { address, tls: tls === 'true' ? temporalTlsOf(process.env) : undefined, apiKey };
const added = await registerSearchAttributes(await temporalConnection(server), namespace);
console.log(added.length === 0 ? 'The search attributes were there.' : `Registered: ${added.join(', ')}`);
