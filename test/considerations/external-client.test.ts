import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDocumentDesk } from '../../api/documents/document-desk.ts';
import { createTokenVerifier } from '../../api/http/token-verifier.ts';
import { accountOfSubject } from '../../api/identity/account-of-subject.ts';
import { issuerKeys } from '../../api/identity/issuer-keys.ts';
import { smallPdf } from '../../stack/demo/small-pdf.ts';
import { clients, developmentAudience } from '../../stack/issuer/issuer-names.ts';
import { type RunningIssuer, serveIssuer } from '../../stack/issuer/serve-issuer.ts';
import { readOrCreateIssuerSecrets } from '../../stack/keys/issuer-secrets.ts';
import { type Counter, openCounter } from '../api/counter.ts';
import { type Office, openOffice } from '../api/office.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { newExternalClient } from '../harness/new-external-client.ts';
import { newMover } from '../harness/new-mover.ts';

let office: Office;
let counter: Counter;
let issuer: RunningIssuer;
let folder: string;

beforeAll(async () => {
  office = await openOffice();
  folder = await mkdtemp(join(tmpdir(), 'mutasi-client-'));
  const { db, database } = office.stage;
  await newExternalClient(db, { name: clients.agency, kinds: ['technical-consideration'] });
  const at = { host: '127.0.0.1', port: 0, issuer: undefined, webUrl: 'http://127.0.0.1:1' };
  issuer = await serveIssuer({ ...at, folder, databaseUrl: database.appUrl });
  counter = await openCounter({
    ...office.stage,
    documents: openDocumentDesk({ folder: join(folder, 'documents'), maxBytes: 200_000 }),
    verifyToken: createTokenVerifier(
      { issuer: issuer.issuer, audience: developmentAudience, keys: issuerKeys(issuer.issuer) },
      accountOfSubject(db, 'linked'),
    ),
  });
});
afterAll(async () => {
  await Promise.all([counter.close(), issuer.close()]);
  await office.close();
  await rm(folder, { recursive: true });
});

async function askForToken(secret: string): Promise<Response> {
  return fetch(`${issuer.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clients.agency}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
}

async function waiting(): Promise<CasePlayer> {
  const { employeeId, targetPost: targetPostId } = await newMover(office.stage.db);
  const player = await CasePlayer.open(office.stage, {
    ...{ employeeId, targetPostId, scope: 'inter-regency-same-province' },
  });
  await player.playUntil('technical-consideration');
  return player;
}

it('asks in its own name by client credentials, hands in its letter and replies with it', async () => {
  const { agency: secret } = await readOrCreateIssuerSecrets(folder);
  expect((await askForToken('salah')).status).toBe(401);
  const { access_token: token } = (await (await askForToken(secret)).json()) as { access_token: string };
  const bkn = counter.as(undefined);
  const authorization = `Bearer ${token}`;
  const post = (path: string, body: unknown) => bkn.post(path, body, { authorization });
  const attach = (path: string, bytes: Buffer) => {
    const body = new FormData();
    body.set('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), 'pertek.pdf');
    return bkn.send(`${path}/document`, { method: 'POST', body, headers: { authorization } });
  };
  const requestOf = async (number: string) => {
    const { body } = await bkn.get(`/v1/external-considerations?caseNumber=${number}`, { authorization });
    return `/v1/external-considerations/${body.items[0].id}`;
  };

  const [player, other] = [await waiting(), await waiting()];
  const [path, otherPath] = [await requestOf(player.number), await requestOf(other.number)];
  expect(await attach(path, Buffer.from('bukan PDF'))).toMatchObject({ status: 422 });
  const letter = smallPdf('Pertimbangan teknis');
  const kept = await attach(path, letter);
  expect(kept).toMatchObject({ status: 201, body: { documentId: expect.any(String) } });
  expect(await attach(path, letter)).toMatchObject({ status: 200, body: kept.body });

  const reply = (caseNumber: string) => ({
    ...{ caseNumber, decision: 'approve', reference: 'R/BKN/12/2026', reasons: 'Ditelaah menurut kebutuhan nasional.' },
    documentId: kept.body.documentId,
  });
  // The letter of one case is none of another.
  expect(await post(`${otherPath}/reply`, reply(other.number))).toMatchObject({
    ...{ status: 422, body: { code: 'reply-document-unknown' } },
  });
  expect(await post(`${path}/reply`, reply(player.number))).toMatchObject({
    ...{ status: 200, body: { state: 'approved', entered: false, documentId: kept.body.documentId } },
  });
  expect(await post(`${path}/reply`, reply(player.number))).toMatchObject({ status: 200 });
  expect(await player.openTasks('superior-decision')).toHaveLength(1);
  expect(await attach(path, smallPdf('Terlambat'))).toMatchObject({
    ...{ status: 409, body: { code: 'consideration-already-replied' } },
  });
  // It opens no other door.
  expect((await bkn.get(`/v1/cases/${player.number}`, { authorization })).status).toBe(403);
  expect((await bkn.get('/v1/external-considerations')).status).toBe(401);
});
