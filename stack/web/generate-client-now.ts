// `npm run web:client`: the typed client of the API, for the pages and their type check.
import { generateClient } from './generate-client.ts';

await generateClient();
