import type { StackSettings } from '../config/stack-settings.ts';
import type { DataDirectory } from './data-directory.ts';
import type { Ports } from './network/ports.ts';
import { portAnswers, urlAnswers } from './network/wait-until-answering.ts';
import { nodeProgram } from './node-program.ts';
import { prepareCluster } from './postgres/cluster.ts';
import { endStrayPostgres } from './postgres/end-stray-postgres.ts';
import { readOrCreatePasswords } from './postgres/passwords.ts';
import { databaseUrl, postgresProgram } from './postgres/postgres-program.ts';
import { appRole, ownerRole, prepareDatabase } from './postgres/prepare-database.ts';
import type { Supervisor } from './process/supervise.ts';
import { withProgress, type Say } from './progress.ts';
import { devServerProgram } from './temporal/dev-server-program.ts';
import { getTemporalCli } from './temporal/get-temporal-cli.ts';

/** What every part of the stack is started with. */
export interface Site {
  supervisor: Supervisor;
  directory: DataDirectory;
  ports: Ports;
  settings: StackSettings;
  env: NodeJS.ProcessEnv;
  say: Say;
}

/** The given Postgres, or the embedded one with both roles and an empty or existing database. */
export async function providePostgres(site: Site): Promise<{ appUrl: string; ownerUrl: string }> {
  const { supervisor, directory, ports, settings, env, say } = site;
  if (settings.database) {
    say('Postgres: the server at DATABASE_URL');
    return settings.database;
  }
  const passwords = await readOrCreatePasswords(directory.passwords);
  return withProgress(say, 'Starting Postgres 18', async () => {
    const superuserUrl = databaseUrl(ports.postgres, 'postgres', 'postgres', passwords.superuser);
    const cluster = await prepareCluster(directory.postgres, passwords.superuser);
    await endStrayPostgres(cluster.folder);
    await supervisor.start(postgresProgram(cluster, { port: ports.postgres, superuserUrl, env }));
    await prepareDatabase(superuserUrl, 'mutasi', passwords);
    return {
      appUrl: databaseUrl(ports.postgres, 'mutasi', appRole, passwords.app),
      ownerUrl: databaseUrl(ports.postgres, 'mutasi', ownerRole, passwords.owner),
    };
  });
}

/** The given Temporal server, or the development server with its user interface. */
export async function provideTemporal(site: Site): Promise<{ address: string; uiUrl: string | undefined }> {
  const { supervisor, directory, ports, settings, env, say } = site;
  if (settings.temporalAddress !== undefined) {
    say(`Temporal: the server at TEMPORAL_ADDRESS (${settings.temporalAddress})`);
    return { address: settings.temporalAddress, uiUrl: settings.temporalUiUrl };
  }
  const program = devServerProgram({
    cli: await getTemporalCli(env, say),
    port: ports.temporal,
    uiPort: ports.temporalUi,
    databaseFile: directory.temporalDatabase,
    namespace: settings.temporalNamespace,
    cwd: directory.root,
    env,
  });
  await withProgress(say, 'Starting the Temporal development server', () => supervisor.start(program));
  return { address: `127.0.0.1:${ports.temporal}`, uiUrl: `http://127.0.0.1:${ports.temporalUi}` };
}

/** The given national registry, which its own variables describe, or the stand-in. */
export async function provideRegistry(site: Site): Promise<string | undefined> {
  const { supervisor, directory, ports, settings, env, say } = site;
  if (settings.registryUrl !== undefined) return undefined;
  const url = `http://127.0.0.1:${ports.registry}`;
  const args = ['--file', directory.registryFile, '--port', String(ports.registry)];
  const program = nodeProgram('registry', 'stack/registry-stand-in/main.ts', args, env, () =>
    urlAnswers(`${url}/faults`),
  );
  await withProgress(say, 'Starting the stand-in of the national registry', () => supervisor.start(program));
  return url;
}

/** The given mail server, or the mail catcher. */
export async function provideMail(site: Site): Promise<{ smtpUrl: string; inboxUrl: string | undefined }> {
  const { supervisor, directory, ports, settings, env, say } = site;
  if (settings.smtpUrl !== undefined) return { smtpUrl: settings.smtpUrl, inboxUrl: undefined };
  const inboxUrl = `http://127.0.0.1:${ports.mailPage}`;
  const args = ['--folder', directory.mail, '--smtp-port', String(ports.smtp), '--http-port', String(ports.mailPage)];
  const program = nodeProgram('mail', 'stack/mail/main.ts', args, env, async () => {
    await portAnswers(ports.smtp);
    await urlAnswers(inboxUrl);
  });
  await withProgress(say, 'Starting the mail catcher', () => supervisor.start(program));
  return { smtpUrl: `smtp://127.0.0.1:${ports.smtp}`, inboxUrl };
}
