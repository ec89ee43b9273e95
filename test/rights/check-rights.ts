// `npm run check:rights`: the whole matrix on a server of its own. The last line is the count.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../harness/start-servers.ts';
import { loginUrl } from '../harness/login-url.ts';
import { walkRoutes } from './walk-routes.ts';

const folder = await mkdtemp(join(tmpdir(), 'mutasi-rights-'));
try {
  const { provided, stop } = await startPostgres(folder);
  try {
    const urlOf = (login: typeof provided.owner): string => loginUrl(provided.superuserUrl, provided.template, login);
    const { faults, ...found } = await walkRoutes({ ownerUrl: urlOf(provided.owner), appUrl: urlOf(provided.app) });
    process.stdout.write([...faults, JSON.stringify(found), ''].join('\n'));
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
