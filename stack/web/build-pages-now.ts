// `npm run web:build`: the pages as the API serves them.
import { buildPages } from './build-pages.ts';

console.log((await buildPages()) ? 'The pages are built into web/dist' : 'The pages in web/dist are up to date');
