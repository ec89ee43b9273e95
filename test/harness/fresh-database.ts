import { randomInt, randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { withClient } from '../../stack/postgres/prepare-database.ts';
import { loginUrl } from './login-url.ts';
import type { Login } from './provided.ts';

export interface FreshDatabase {
  /** Connection as `mutasi_owner`, the role that owns the schema. */
  ownerUrl: string;
  /** Connection as `mutasi_app`, the role of worker and API. */
  appUrl: string;
  drop: () => Promise<void>;
}

/** A migrated, empty database of its own; call once a test file, in `beforeAll`, and `drop` it in `afterAll`. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { superuserUrl, template, owner, app } = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(superuserUrl, (client) =>
    client.query(`create database ${name} template ${template} owner ${owner.role}`),
  );
  const urlFor = (login: Login): string => loginUrl(superuserUrl, name, login);
  // All databases of a run share one Temporal, where the case number is the workflow's id: two must not count alike.
  await withClient(urlFor(owner), (client) =>
    client.query(`select setval('case_number', $1)`, [randomInt(1_000, 900_000)]),
  );
  return {
    ownerUrl: urlFor(owner),
    appUrl: urlFor(app),
    drop: async () => {
      await withClient(superuserUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}
