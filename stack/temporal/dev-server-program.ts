import { Connection } from '@temporalio/client';
import type { Program } from '../process/program.ts';

export interface DevServerOptions {
  cli: string;
  port: number;
  /** Undefined: no user interface. */
  uiPort: number | undefined;
  /** Undefined: everything is in memory. */
  databaseFile: string | undefined;
  namespace: string;
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** How the stack runs the Temporal development server. */
export function devServerProgram(options: DevServerOptions): Program {
  const { cli, port, uiPort, databaseFile, namespace } = options;
  const ui = uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)];
  const database = databaseFile === undefined ? [] : ['--db-filename', databaseFile];
  return {
    name: 'temporal',
    command: cli,
    args: [
      'server',
      'start-dev',
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--namespace',
      namespace,
      '--log-level',
      'warn',
      ...ui,
      ...database,
    ],
    cwd: options.cwd,
    env: options.env,
    stopSignal: 'SIGTERM',
    stopPatienceMs: 15_000,
    startTimeoutMs: 60_000,
    answers: () => temporalAnswers(`127.0.0.1:${port}`, namespace),
  };
}

/** Rejects until the server knows the namespace: the port alone opens a moment earlier. */
export async function temporalAnswers(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '2s' });
  try {
    await connection.withDeadline(Date.now() + 2_000, () =>
      connection.workflowService.describeNamespace({ namespace }),
    );
  } finally {
    await connection.close();
  }
}
