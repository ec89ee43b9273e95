import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Kysely, type Migration, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';

const folder = fileURLToPath(new URL('./migrations/', import.meta.url));

/** Reads db/migrations in name order; works from the sources and from the compiled folder alike. */
async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}-.*\.(ts|js)$/.test(name) && !name.endsWith('.d.ts'));
  const migrations = await Promise.all(
    files.map(async (name) => {
      const migration = (await import(pathToFileURL(join(folder, name)).href)) as Migration;
      return [name.replace(/\.(ts|js)$/, ''), migration] as const;
    }),
  );
  return Object.fromEntries(migrations);
}

/**
 * Brings the schema up to date as its owner. Safe to run twice and from two processes: the migrator holds a lock.
 * @param ownerUrl connection string of the role that owns the schema, never of the application
 * @returns the names of the migrations applied now, oldest first
 */
export async function migrateToLatest(ownerUrl: string): Promise<string[]> {
  const db = new Kysely<never>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: ownerUrl, max: 1 }) }),
  });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } });
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error) throw error instanceof Error ? error : new Error(JSON.stringify(error));
    return results.filter((result) => result.status === 'Success').map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}
