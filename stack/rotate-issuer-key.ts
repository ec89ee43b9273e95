import { join } from 'node:path';
import { loadStackSettings } from '../config/stack-settings.ts';
import { defaultDataDirectory } from './data-directory.ts';
import { publishAheadMs, publishNextKey } from './keys/key-ring.ts';
import { withLocalSettings } from './local-settings.ts';

// `npm run issuer:rotate`: the running issuer publishes the new key within seconds and signs with it later by itself.
const { dataDirectory = defaultDataDirectory } = loadStackSettings(withLocalSettings(process.env));
const { kid } = await publishNextKey(join(dataDirectory, 'keys'), Date.now());
console.log(`The issuer publishes key ${kid} now and signs with it in ${publishAheadMs / 60_000} minutes.`);
