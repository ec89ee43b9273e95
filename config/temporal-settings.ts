import { readFile } from 'node:fs/promises';

/** Where Temporal is, and how the connection is kept to ourselves. */
export interface TemporalSettings {
  address: string;
  namespace: string;
  taskQueue: string;
  uiUrl: string | undefined;
  /** Undefined: not encrypted. PEM files; without a CA of one's own the system's are believed. */
  tls: TemporalTlsSettings | undefined;
  /** Sent with every call; only over TLS. */
  apiKey: string | undefined;
}

interface TemporalTlsSettings {
  caFile: string | undefined;
  /** Who we are, where the server asks for certificates (mTLS). */
  client: { certFile: string; keyFile: string } | undefined;
  /** The name in the server's certificate where it is not the one in the address. */
  serverName: string | undefined;
}

/** What both of Temporal's connections (`Connection`, `NativeConnection`) take. */
export interface TemporalConnectionOptions {
  address: string;
  tls: false | TemporalTls;
  apiKey?: string;
}

interface TemporalTls {
  serverRootCACertificate?: Buffer;
  clientCertPair?: { crt: Buffer; key: Buffer };
  serverNameOverride?: string;
}

/** What the variables `TEMPORAL_TLS_…` say, where `TEMPORAL_TLS` is true. */
export function temporalTlsOf(variables: {
  TEMPORAL_TLS_CA_FILE?: string | undefined;
  TEMPORAL_TLS_CERT_FILE?: string | undefined;
  TEMPORAL_TLS_KEY_FILE?: string | undefined;
  TEMPORAL_TLS_SERVER_NAME?: string | undefined;
}): TemporalTlsSettings {
  const { TEMPORAL_TLS_CERT_FILE: certFile, TEMPORAL_TLS_KEY_FILE: keyFile } = variables;
  return {
    caFile: variables.TEMPORAL_TLS_CA_FILE,
    client: certFile !== undefined && keyFile !== undefined ? { certFile, keyFile } : undefined,
    serverName: variables.TEMPORAL_TLS_SERVER_NAME,
  };
}

/** @throws Error with the name of a file that cannot be read */
export async function temporalConnection(
  settings: Pick<TemporalSettings, 'address' | 'tls' | 'apiKey'>,
): Promise<TemporalConnectionOptions> {
  const { address, tls, apiKey } = settings;
  return { address, tls: tls ? await readTls(tls) : false, ...(apiKey !== undefined && { apiKey }) };
}

async function readTls({ caFile, client, serverName }: TemporalTlsSettings): Promise<TemporalTls> {
  return {
    ...(caFile !== undefined && { serverRootCACertificate: await readFile(caFile) }),
    ...(client && { clientCertPair: { crt: await readFile(client.certFile), key: await readFile(client.keyFile) } }),
    ...(serverName !== undefined && { serverNameOverride: serverName }),
  };
}
