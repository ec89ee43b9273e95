import type { Program } from '../process/program.ts';
import type { Cluster } from './cluster.ts';
import { withClient } from './prepare-database.ts';

/** How the stack runs its Postgres: on the loopback interface only, without a socket file, in UTC. */
export function postgresProgram(
  cluster: Cluster,
  options: { port: number; superuserUrl: string; env: NodeJS.ProcessEnv; extraSettings?: string[] },
): Program {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'max_connections=200',
    ...(options.extraSettings ?? []),
  ];
  return {
    name: 'postgres',
    command: cluster.binaries.postgres,
    args: ['-D', cluster.folder, '-p', String(options.port), ...settings.flatMap((setting) => ['-c', setting])],
    cwd: '/',
    env: { ...options.env, LC_MESSAGES: 'C', TZ: 'UTC' },
    ...(cluster.account ? { account: cluster.account } : {}),
    // SIGINT: disconnect everybody and stop at once; SIGTERM would wait for the clients.
    stopSignal: 'SIGINT',
    stopPatienceMs: 15_000,
    startTimeoutMs: 60_000,
    answers: () => withClient(options.superuserUrl, (client) => client.query('select 1')),
  };
}

/** @param role `postgres`, `mutasi_owner` or `mutasi_app` */
export function databaseUrl(port: number, database: string, role: string, password: string): string {
  return databaseUrlAt(`127.0.0.1:${port}`, database, role, password);
}

/** @param host host:port */
export function databaseUrlAt(host: string, database: string, role: string, password: string): string {
  return `postgres://${role}:${encodeURIComponent(password)}@${host}/${database}`;
}
