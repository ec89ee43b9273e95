import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JWK } from 'oidc-provider';
import { exportJWK, exportPKCS8, type GenerateKeyPairOptions, generateKeyPair } from 'jose';
import { pino } from 'pino';
import { createApp } from '../../api/app.ts';
import { createTokenVerifier } from '../../api/http/token-verifier.ts';
import type { OfficeNetworks } from '../../api/http/office-networks.ts';
import { accountOfSubject } from '../../api/identity/account-of-subject.ts';
import { issuerKeys } from '../../api/identity/issuer-keys.ts';
import type { SignInStrength } from '../../api/identity/sign-in-strength.ts';
import type { SessionSettings } from '../../api/identity/web-session.ts';
import { openWebDoor } from '../../api/identity/web-door.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { clients, developmentAudience } from '../../stack/issuer/issuer-names.ts';
import { type RunningIssuer, serveIssuer } from '../../stack/issuer/serve-issuer.ts';
import { type IssuerSecrets, readOrCreateIssuerSecrets } from '../../stack/keys/issuer-secrets.ts';
import { anyFreePort } from '../../stack/network/ports.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';
import { seedSmallAgency } from '../harness/small-agency.ts';
import { type Browser, openBrowser } from './cookie-jar.ts';

/** The API and the embedded issuer as `npm start` runs them, with a clock for the issuer's keys. */
export interface IdentityStage {
  db: Database;
  database: FreshDatabase;
  accounts: Record<string, string>;
  apiUrl: string;
  issuer: RunningIssuer;
  secrets: IssuerSecrets;
  keyFolder: string;
  log: Record<string, unknown>[];
  /** Moves the issuer's clock; what it does by time it then does. */
  passTime: (ms: number) => Promise<void>;
  /** A browser that has signed in as somebody of the small agency. */
  signIn: (alias: string, browser?: Browser) => Promise<Browser>;
  close: () => Promise<void>;
}

export interface StageSettings {
  subjects?: 'account-id' | 'linked';
  strength?: SignInStrength;
  session?: Partial<SessionSettings>;
  officeNetworks?: OfficeNetworks;
  /** Set: our client signs in by a key of this kind instead of by its secret. `wrong`: by another than the issuer knows. */
  clientKey?: { algorithm: string; options?: GenerateKeyPairOptions; wrong?: boolean };
}

export async function setIdentityStage(settings: StageSettings = {}): Promise<IdentityStage> {
  const { subjects = 'account-id' } = settings;
  const database = await freshDatabase();
  const owner = openDatabase(database.ownerUrl);
  const { accounts } = await seedSmallAgency(owner, 1);
  accounts['bkn'] = await addAgency(owner);
  await owner.destroy();
  const db = openDatabase(database.appUrl);
  const keyFolder = await mkdtemp(join(tmpdir(), 'mutasi-identity-'));
  const secrets = await readOrCreateIssuerSecrets(keyFolder);
  const apiPort = await anyFreePort();
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  const clientKey = await makeClientKey(settings.clientKey);
  let passedMs = 0;
  const issuer = await serveIssuer({
    host: '127.0.0.1',
    port: 0,
    issuer: undefined,
    webUrl: apiUrl,
    folder: keyFolder,
    databaseUrl: database.appUrl,
    now: () => Date.now() + passedMs,
    ...(clientKey && { webKey: clientKey.known }),
  });
  const web = openWebDoor(db, {
    databaseUrl: database.appUrl,
    publicUrl: apiUrl,
    issuer: issuer.issuer,
    client: clientKey ? { id: clients.web, privateKey: clientKey.used } : { id: clients.web, secret: secrets.web },
    subjects,
    session: { secret: secrets.session, idleMinutes: 30, absoluteHours: 10, ...settings.session },
    ...(settings.strength && { strength: settings.strength }),
  });
  const log: Record<string, unknown>[] = [];
  const app = createApp({
    db,
    client: undefined as never,
    taskQueue: 'none',
    verifyToken: createTokenVerifier(
      {
        issuer: issuer.issuer,
        audience: developmentAudience,
        keys: issuerKeys(issuer.issuer, { cooldownMs: 0 }),
        ...(settings.strength && { strength: settings.strength }),
      },
      accountOfSubject(db, subjects),
    ),
    web,
    ...(settings.officeNetworks && { officeNetworks: settings.officeNetworks }),
    trustedProxies: 1,
    log: pino({ level: 'info' }, { write: (line: string) => void log.push(JSON.parse(line)) }),
    allowDemonstrationPolicy: false,
    temporalUiUrl: undefined,
    commandDeadlineMs: 1_000,
  });
  const server = createServer(app).listen(apiPort, '127.0.0.1');
  await once(server, 'listening');

  return {
    ...{ db, database, accounts, apiUrl, issuer, secrets, keyFolder, log },
    passTime: async (ms) => {
      passedMs += ms;
      await issuer.readKeys();
    },
    signIn: async (alias, browser = openBrowser()) => {
      const page = await browser.follow(await browser.visit(`${apiUrl}/login?returnTo=/v1/me`));
      const back = await choose(browser, page, accounts[alias]!);
      if (back.status !== 200) throw new Error(`${alias} could not sign in: ${back.status} ${await back.text()}`);
      return browser;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await Promise.all([once(server, 'close'), issuer.close(), web.sessions.close()]);
      await db.destroy();
      await database.drop();
      await rm(keyFolder, { recursive: true, force: true });
    },
  };
}

async function makeClientKey(wanted: StageSettings['clientKey']) {
  if (!wanted) return undefined;
  const options = { ...wanted.options, extractable: true };
  const pair = await generateKeyPair(wanted.algorithm, options);
  const used = wanted.wrong ? await generateKeyPair(wanted.algorithm, options) : pair;
  const known = { ...(await exportJWK(pair.publicKey)), alg: wanted.algorithm, use: 'sig' } as JWK;
  return { known, used: await exportPKCS8(used.privateKey) };
}

/** Says on the issuer's page who one is, and goes where that leads. */
export async function choose(browser: Browser, page: Response, account: string): Promise<Response> {
  return browser.follow(await submitChoice(browser, page, account));
}

async function submitChoice(browser: Browser, page: Response, account: string): Promise<Response> {
  const action = /<form method="post" action="([^"]+)"/.exec(await page.text())?.[1];
  if (action === undefined) throw new Error(`no page to choose on: ${page.status} ${page.url}`);
  const body = new URLSearchParams({ account });
  return browser.visit(new URL(action, page.url), { method: 'POST', body });
}

/** A login up to the moment in which the browser is sent back with a code. */
export async function untilCallback(
  { apiUrl, accounts }: IdentityStage,
  alias: string,
): Promise<{ browser: Browser; callback: URL }> {
  const browser = openBrowser();
  const page = await browser.follow(await browser.visit(`${apiUrl}/login?returnTo=/v1/me`));
  let response = await submitChoice(browser, page, accounts[alias]!);
  let callback = new URL(response.headers.get('location')!, response.url);
  while (callback.origin !== apiUrl) {
    response = await browser.visit(callback);
    callback = new URL(response.headers.get('location')!, callback);
  }
  return { browser, callback };
}

async function addAgency(owner: Database): Promise<string> {
  const { id } = await owner
    .insertInto('account')
    .values({ alias: 'bkn', name: 'Badan Kepegawaian Negara', agency_id: 'bantul', recorded_at: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow();
  await owner.insertInto('account_role').values({ account_id: id, role: 'external-agency' }).execute();
  return id;
}
