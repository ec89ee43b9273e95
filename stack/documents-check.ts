import { join } from 'node:path';
import { Command } from 'commander';
import { checkStore } from '../db/documents/check-store.ts';
import { folderStore } from '../db/documents/folder-store.ts';
import { openDatabase } from '../db/open-database.ts';
import { loadStackSettings } from '../config/stack-settings.ts';
import { stackDatabase } from './connection.ts';
import { defaultDataDirectory } from './data-directory.ts';
import { withLocalSettings } from './local-settings.ts';

// `npm run documents:check`: does every document have its file? The last line is JSON; a document without one is an error.
const command = new Command('documents:check')
  .description('compares the document store with the documents that name its files')
  .option('--read', 'also reads every file and compares its hash')
  .option('--remove-orphans', 'removes files that no document names, older than an hour')
  .parse();
const { read = false, removeOrphans = false } = command.opts<{ read?: boolean; removeOrphans?: boolean }>();

const env = withLocalSettings(process.env);
const folder =
  env['DOCUMENT_FOLDER'] ?? join(loadStackSettings(env).dataDirectory ?? defaultDataDirectory, 'documents');
const db = openDatabase((await stackDatabase(env)).appUrl, { maxConnections: 2 });
try {
  const check = await checkStore(db, folderStore(folder), { read, remove: removeOrphans, now: new Date() });
  for (const id of check.missing) console.error(`document ${id}: its file is missing`);
  for (const id of check.damaged) console.error(`document ${id}: its file is damaged`);
  console.log(JSON.stringify({ ...check, missing: check.missing.length, damaged: check.damaged.length }));
  process.exitCode = check.missing.length + check.damaged.length > 0 ? 1 : 0;
} finally {
  await db.destroy();
}
