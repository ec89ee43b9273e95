import { parseArgs } from 'node:util';
import { serveMail } from './serve-mail.ts';

const { values } = parseArgs({
  options: { folder: { type: 'string' }, 'smtp-port': { type: 'string' }, 'http-port': { type: 'string' } },
});
const { folder, 'smtp-port': smtpPort, 'http-port': httpPort } = values;
if (folder === undefined || smtpPort === undefined || httpPort === undefined) {
  console.error('usage: main.ts --folder FOLDER --smtp-port PORT --http-port PORT');
  process.exit(2);
}
const close = await serveMail({ folder, smtpPort: Number(smtpPort), httpPort: Number(httpPort) });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void close();
    // Keep-alive connections of browsers and mail pools would hold the process.
    setTimeout(() => process.exit(0), 200).unref();
  });
}
