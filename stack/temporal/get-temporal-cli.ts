import { access, constants, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withProgress, type Say } from '../progress.ts';
import { cacheDirectory } from './cache-directory.ts';
import { downloadOfficial } from './download-official.ts';
import { obtain } from './obtain.ts';
import { hasTool, runTool } from '../process/run-tool.ts';

const version = '1.5.1';

const advice = `Any of these helps:
  - set TEMPORAL_ADDRESS to a Temporal server that is already running
  - put the Temporal CLI on the PATH (https://docs.temporal.io/cli#install)
  - allow https://temporal.download
  - install Go 1.23 or newer; the CLI is then built once (about three minutes) and kept`;

/**
 * The Temporal CLI, whose `server start-dev` is the development server: from the PATH, from the cache, downloaded, or built
 * with Go; each slower than the one before.
 */
export async function getTemporalCli(env: NodeJS.ProcessEnv, say: Say): Promise<string> {
  const cached = join(await cacheDirectory(env, `temporal-cli-${version}`), 'temporal');
  return obtain(
    'Temporal CLI',
    [
      {
        name: 'from the PATH',
        attempt: async () => ((await hasTool('temporal', '--version')) ? 'temporal' : undefined),
      },
      { name: 'from the cache', attempt: async () => ((await isExecutable(cached)) ? cached : undefined) },
      {
        name: 'official download',
        attempt: async () => {
          await withProgress(say, `Downloading the Temporal CLI ${version}`, () =>
            downloadOfficial('cli', `v${version}`, cached),
          );
          return cached;
        },
      },
      { name: 'built with Go', attempt: () => buildWithGo(env, cached, say) },
    ],
    advice,
    say,
  );
}

async function buildWithGo(env: NodeJS.ProcessEnv, destination: string, say: Say): Promise<string | undefined> {
  if (!(await hasTool('go', 'version'))) return undefined;
  const folder = dirname(destination);
  const workshop = await mkdtemp(join(folder, 'build-'));
  try {
    const goEnv: NodeJS.ProcessEnv = { ...env, GOBIN: workshop, CGO_ENABLED: '0', ...(await goFolders(env, folder)) };
    await withProgress(say, `Building the Temporal CLI ${version} with Go (once; about three minutes)`, () =>
      runTool('go', ['install', `github.com/temporalio/cli/cmd/temporal@v${version}`], { cwd: workshop, env: goEnv }),
    );
    await rename(join(workshop, 'temporal'), destination);
    return destination;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Go keeps modules and build results in the home directory; an account without one gets them beside our cache. */
async function goFolders(env: NodeJS.ProcessEnv, folder: string): Promise<NodeJS.ProcessEnv> {
  const hasHome = await access(env['HOME'] ?? '', constants.W_OK).then(
    () => true,
    () => false,
  );
  return hasHome ? {} : { GOPATH: join(folder, 'go'), GOCACHE: join(folder, 'go-build') };
}

function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
