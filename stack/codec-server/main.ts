// Shows encrypted payloads to operators in the Temporal UI: set its codec endpoint to this address and let it pass the token.
import { createServer } from 'node:http';
import { pino } from 'pino';
import { accountOfSubject } from '../../api/identity/account-of-subject.ts';
import { issuerKeys } from '../../api/identity/issuer-keys.ts';
import { createTokenVerifier } from '../../api/http/token-verifier.ts';
import { loadCodecServerConfig } from '../../config/codec-server-settings.ts';
import { withSecretFiles } from '../../config/with-secret-files.ts';
import { createEncryptingCodec } from '../../contract/payload-codec/encrypting-codec.ts';
import { importPayloadKeys } from '../../contract/payload-codec/payload-keys.ts';
import { openDatabase } from '../../db/open-database.ts';
import { createCodecServer } from './codec-server.ts';
import { mayReadPayloads } from './may-read-payloads.ts';

const config = loadCodecServerConfig(withSecretFiles(process.env));
const { issuer, audience, subjects, strength } = config.identity;
const { host, port, uiOrigin } = config.codecServer;
const log = pino({ level: config.logLevel, base: { part: 'codec-server' } });
const db = openDatabase(config.databaseUrl, { maxConnections: 2 });
const verifyToken = createTokenVerifier(
  { issuer, audience, keys: issuerKeys(issuer), strength },
  accountOfSubject(db, subjects),
);
const app = createCodecServer({
  codec: createEncryptingCodec(await importPayloadKeys(config.payloadKeys)),
  uiOrigin,
  mayRead: mayReadPayloads(db, verifyToken),
  onAnswered: (said) => log.info(said, 'payloads'),
});
const server = createServer(app).listen(port, host, () => log.info({ host, port, uiOrigin }, 'listening'));
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    server.close(() => void db.destroy());
    server.closeAllConnections();
  });
