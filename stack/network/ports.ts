import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';

/** The ports a newcomer sees when nothing else uses them. */
const preferredPorts = {
  api: 8080,
  issuer: 8090,
  temporal: 7233,
  temporalUi: 8233,
  postgres: 55432,
  mailPage: 8025,
  smtp: 1025,
  registry: 8070,
} as const;

export type PortName = keyof typeof preferredPorts;
export type Ports = Record<PortName, number>;

/** Picks a free port for everything: the one used last time, else the usual one, else any. Remembers the choice in `file`. */
export async function choosePorts(file: string): Promise<Ports> {
  const remembered = await rememberedPorts(file);
  const chosen: Partial<Ports> = {};
  for (const name of Object.keys(preferredPorts) as PortName[]) {
    const taken = Object.values(chosen);
    const candidates = [remembered[name], preferredPorts[name]].filter(
      (port) => port !== undefined && !taken.includes(port),
    );
    chosen[name] = (await firstFree(candidates as number[])) ?? (await anyFreePort());
  }
  await writeFile(file, `${JSON.stringify(chosen, null, 2)}\n`);
  return chosen as Ports;
}

/** For a stack beside others: no usual port is tried, so that two that start together do not want the same. */
export async function chooseAnyPorts(file: string): Promise<void> {
  const chosen: Partial<Ports> = {};
  for (const name of Object.keys(preferredPorts) as PortName[]) chosen[name] = await anyFreePort();
  await writeFile(file, `${JSON.stringify(chosen, null, 2)}\n`);
}

export async function anyFreePort(): Promise<number> {
  const port = await tryListening(0);
  if (port === undefined) throw new Error('no free TCP port on 127.0.0.1');
  return port;
}

async function firstFree(candidates: number[]): Promise<number | undefined> {
  for (const port of candidates) if ((await tryListening(port)) !== undefined) return port;
  return undefined;
}

async function rememberedPorts(file: string): Promise<Partial<Ports>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  try {
    return JSON.parse(text) as Partial<Ports>;
  } catch {
    return {};
  }
}

function tryListening(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
