import { chmod, copyFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { runTool } from '../process/run-tool.ts';

const connectTimeoutMs = 8_000;
const downloadTimeoutMs = 180_000;
const downloadInfo = z.object({ archiveUrl: z.url({ protocol: /^https$/ }), fileToExtract: z.string().min(1) });

/**
 * The official download, asked for in the way `@temporalio/testing` asks: the index names the archive of this platform and
 * the file inside it. Fails quickly where the host cannot be reached.
 *
 * @param destination absolute path the executable gets; appears only when it is complete
 */
export async function downloadOfficial(
  artifact: 'cli' | 'temporal-test-server',
  version: string,
  destination: string,
): Promise<void> {
  const query = new URLSearchParams({ arch: archOf(artifact), platform: process.platform, format: 'tar.gz' });
  const index = await fetch(`https://temporal.download/${artifact}/${version}?${query.toString()}`, {
    signal: AbortSignal.timeout(connectTimeoutMs),
  });
  if (!index.ok) throw new Error(`the download index answered ${index.status}`);
  const info = downloadInfo.parse(await index.json());
  const archive = await fetch(info.archiveUrl, { signal: AbortSignal.timeout(downloadTimeoutMs) });
  if (!archive.ok) throw new Error(`the archive's host answered ${archive.status}`);
  const workshop = await mkdtemp(join(dirname(destination), 'download-'));
  try {
    const archiveFile = join(workshop, 'archive.tar.gz');
    await writeFile(archiveFile, Buffer.from(await archive.arrayBuffer()));
    await runTool('tar', ['-xzf', archiveFile, '-C', workshop], { timeoutMs: 60_000 });
    const executable = join(workshop, 'executable');
    await copyFile(join(workshop, info.fileToExtract), executable);
    await chmod(executable, 0o755);
    await rename(executable, destination);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

function archOf(artifact: 'cli' | 'temporal-test-server'): string {
  // The test server is built for x64 only; Apple silicon runs it through Rosetta.
  if (artifact === 'temporal-test-server' && process.platform === 'darwin') return 'amd64';
  return process.arch === 'x64' ? 'amd64' : process.arch;
}
