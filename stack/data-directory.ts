import { chmod, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the stack of this checkout lives, unless STACK_DATA_DIR says otherwise. */
export const defaultDataDirectory = join(projectRoot, '.data');

/** Where one development stack keeps everything that survives it; all paths are absolute. */
export interface DataDirectory {
  root: string;
  stackRecord: string;
  ports: string;
  passwords: string;
  postgres: string;
  temporalDatabase: string;
  mail: string;
  registryFile: string;
  keys: string;
  logs: string;
}

export async function openDataDirectory(path: string): Promise<DataDirectory> {
  const root = resolve(path);
  const directory: DataDirectory = {
    root,
    stackRecord: join(root, 'stack.json'),
    ports: join(root, 'ports.json'),
    passwords: join(root, 'passwords.json'),
    postgres: join(root, 'postgres'),
    temporalDatabase: join(root, 'temporal.db'),
    mail: join(root, 'mail'),
    registryFile: join(root, 'registry.json'),
    keys: join(root, 'keys'),
    logs: join(root, 'logs'),
  };
  await mkdir(root, { recursive: true });
  // Not 0700: started by root, Postgres runs as another account and has to pass through to its own folder.
  await chmod(root, 0o711);
  for (const privateFolder of [directory.mail, directory.keys, directory.logs]) {
    await mkdir(privateFolder, { recursive: true, mode: 0o700 });
  }
  return directory;
}
