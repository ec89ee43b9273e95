import { registerSearchAttributes } from '../temporal/register-search-attributes.ts';

// Run once by docker compose, after the Temporal server is up.
const [address, namespace = 'default'] = process.argv.slice(2);
if (address === undefined) {
  console.error('usage: prepare-temporal.ts HOST:PORT [NAMESPACE]');
  process.exit(2);
}
const added = await registerSearchAttributes(address, namespace);
console.log(added.length === 0 ? 'The search attributes were there.' : `Registered: ${added.join(', ')}`);
