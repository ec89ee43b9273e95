import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type Request, type Response } from 'express';
import { createRandom } from '../sample/random.ts';
import { type FaultName, faultNames, Faults, type FaultShares } from './faults.ts';
import { mainRecordOf } from './main-record.ts';
import type { Register } from './register.ts';

/** Known to everybody who has read this: production refuses them (`config/registry-settings.ts`). */
export const standInCredentials = {
  gateway: { clientId: 'stand-in-client', secret: 'stand-in-secret' },
  signOn: { clientId: 'stand-in-sso', user: 'stand-in-user', password: 'stand-in-password' },
} as const;

export interface StandIn {
  url: string;
  register: Register;
  faults: Faults;
  /** Every token given out so far is over. */
  forgetTokens: () => void;
  close: () => Promise<void>;
}

export interface StandInOptions {
  register: Register;
  port?: number;
  shares?: FaultShares;
  seed?: number;
  /** How long a slow answer takes; longer than the caller waits. */
  slowMs?: number;
}

/** SIASN's web service as far as Mutasi speaks to it (brief §10), with faults that can be switched on: `PUT /faults`. */
export async function serveRegistry(options: StandInOptions): Promise<StandIn> {
  const { register, port = 0, shares = {}, seed = 1, slowMs = 2_000 } = options;
  const random = createRandom(seed);
  const faults = new Faults(shares, () => random.next());
  const tokens = new Set<string>();
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json(), express.urlencoded({ extended: false }));

  app.get('/faults', (_request, response) => void response.json({ shares: faults.shares, drawn: faults.drawn }));
  app.put('/faults', (request, response) => {
    const asked = request.body as Record<string, unknown>;
    const named = faultNames.filter((name) => typeof asked[name] === 'number');
    faults.shares = Object.fromEntries(named.map((name) => [name, asked[name] as number]));
    response.json({ shares: faults.shares });
  });

  const giveToken = (response: Response, isKnown: boolean): void => {
    if (!isKnown) return void response.status(400).json({ error: 'invalid_grant' });
    const token = randomUUID();
    tokens.add(token);
    response.json({ access_token: token, token_type: 'Bearer', expires_in: 3600 });
  };
  app.post('/oauth2/token', (request, response) => {
    const { clientId, secret } = standInCredentials.gateway;
    const basic = `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`;
    const body = request.body as Record<string, string>;
    giveToken(response, request.get('authorization') === basic && body['grant_type'] === 'client_credentials');
  });
  app.post('/auth/realms/public-siasn/protocol/openid-connect/token', (request, response) => {
    const { clientId, user, password } = standInCredentials.signOn;
    const said = request.body as Record<string, string>;
    const isKnown = said['client_id'] === clientId && said['username'] === user && said['password'] === password;
    giveToken(response, isKnown && said['grant_type'] === 'password');
  });

  const bearer = (header: string | undefined): string => header?.split(' ')[1] ?? '';
  const base = express.Router();
  base.use((request, response, next) => {
    if (tokens.has(bearer(request.get('authorization'))) && tokens.has(bearer(request.get('auth')))) next();
    else response.status(401).json({ message: 'Invalid Credentials' });
  });

  const answer = async (
    response: Response,
    may: readonly FaultName[],
    work: () => object,
    half?: () => object,
  ): Promise<void> => {
    switch (faults.draw(may)) {
      case 'unauthorized':
        tokens.clear();
        return void response.status(401).json({ message: 'Invalid JWT token' });
      case 'busy':
        return void response.status(429).set('Retry-After', '1').json({ message: 'Message throttled out' });
      case 'failed':
        if (faults.coin()) work();
        return void response.status(500).send('<html>Internal Server Error</html>');
      case 'slow': {
        const done = work();
        await sleep(slowMs);
        return void response.json(done);
      }
      case 'late':
        await sleep(slowMs);
        return void response.json(work());
      case 'duplicate':
        work();
        return void response.json(work());
      case 'half': {
        const text = JSON.stringify((half && faults.coin() ? half : work)());
        return void response.type('json').send(text.slice(0, Math.floor(text.length / 2)));
      }
      case 'contradictory':
        return void response.json({ ...work(), success: false, code: 0, message: 'Data tidak dapat disimpan' });
      default:
        response.json(work());
    }
  };
  const whenReading: FaultName[] = ['slow', 'unauthorized', 'busy', 'failed', 'half'];
  const nip = (request: Request): string => String(request.params['nip']);
  const none = { code: 0, data: 'Data tidak ditemukan' };

  base.get('/pns/data-utama/:nip', async (request, response) => {
    const person = register.find(nip(request));
    await answer(response, whenReading, () => (person ? { code: 1, data: mainRecordOf(person) } : none));
  });
  base.get(['/pns/rw-jabatan/:nip', '/jabatan/pns/:nip'], async (request, response) => {
    await answer(response, whenReading, () => ({ code: 1, data: register.find(nip(request))?.history ?? [] }));
  });
  base.get('/referensi/ref-unor', async (request, response) => {
    const [limit, offset] = [Number(request.query['limit'] ?? 100), Number(request.query['offset'] ?? 0)];
    const data = register.units.slice(offset, offset + limit);
    await answer(response, whenReading, () => ({ code: 1, count: register.units.length, data }));
  });
  base.post('/jabatan/unorjabatan/save', async (request, response) => {
    const said = request.body as Parameters<Register['save']>[0];
    const saved = (line: typeof said) => {
      const id = register.save(line);
      return id === undefined
        ? { success: false }
        : { success: true, mapData: { rwJabatanId: id }, message: 'success' };
    };
    const half = { ...said, unorId: null, jabatanFungsionalId: null, jabatanFungsionalUmumId: null };
    await answer(
      response,
      faultNames,
      () => saved(said),
      () => saved(half),
    );
  });
  base.delete('/jabatan/delete/:id', async (request, response) => {
    await answer(response, [...whenReading, 'late'], () => ({
      success: register.delete(request.params['id']),
    }));
  });
  app.use('/apisiasn/1.0', base);

  const server = app.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ register, faults, forgetTokens: () => tokens.clear() },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
