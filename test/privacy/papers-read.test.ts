import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDocumentDesk } from '../../api/documents/document-desk.ts';
import { openDatabase } from '../../db/open-database.ts';
import { smallPdf } from '../../stack/demo/small-pdf.ts';
import { type Office, openOffice } from '../api/office.ts';
import { formOf } from '../documents/files.ts';
import { CasePlayer } from '../harness/case-player.ts';

let office: Office;
let folder: string;
let player: CasePlayer;
let paper: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutasi-read-'));
  office = await openOffice({ documents: openDocumentDesk({ folder, maxBytes: 100_000 }) });
  player = await CasePlayer.open(office.stage);
  const [opened] = await player.playUntil('vacancy-check');
  const owner = openDatabase(office.stage.database.ownerUrl);
  await owner
    .insertInto('external_consideration')
    .values({
      ...{ case_number: player.number, kind: 'technical-consideration', round: 1, task_id: opened!.id },
      ...{ state: 'approved', requested_at: new Date(), expires_at: new Date(), settled_at: new Date() },
      ...{ automatic: false, entered: true, reasons: 'Dibutuhkan di daerah.' },
    })
    .execute();
  await owner.destroy();
  await player.playUntil('forward-proposal');
  const body = formOf('other', smallPdf('Surat'), 'surat.pdf');
  const handed = await office.as('hr-officer').send(`/v1/cases/${player.number}/documents`, { method: 'POST', body });
  paper = handed.body.id as string;
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

/** Whoever reads one kind within a minute is written down once, so everybody here reads each kind once. */
const looks = (): [who: string, path: string, kind: string][] => [
  ['auditor', `/v1/documents/${paper}/content`, 'case-document'],
  ['panel-chair', `/v1/documents/${paper}`, 'case-document'],
  ['hr-admin', `/v1/cases/${player.number}/documents`, 'case-document'],
  ['panel1', `/v1/cases/${player.number}/dossier`, 'panel-dossier'],
  ['auditor', `/v1/cases/${player.number}/minutes`, 'panel-minutes'],
  ['panel-chair', `/v1/cases/${player.number}/minutes.pdf`, 'panel-minutes'],
  ['panel1', `/v1/cases/${player.number}/deliberation`, 'case-file'],
  ['auditor', `/v1/cases/${player.number}/certificates`, 'case-file'],
  ['panel2', `/v1/cases/${player.number}/certificates/submission`, 'case-file'],
  ['hr-admin', `/v1/cases/${player.number}/certificates/submission.pdf`, 'case-file'],
  ['panel-chair', `/v1/cases/${player.number}/certificates/submission.html`, 'case-file'],
  ['authorized-official', `/v1/cases/${player.number}/certificates/comparison`, 'case-file'],
  ['appointing-authority', `/v1/cases/${player.number}/decision-difference`, 'case-file'],
  ['hr-officer', '/v1/external-considerations', 'case-file'],
];

it('papers, dossier, minutes, certificates and replies from outside leave a trace of who read them', async () => {
  const { db, agency } = office.stage;
  for (const [who, path, kind] of looks()) {
    const account = agency.accounts[who]!;
    const traces = () =>
      db
        .selectFrom('dossier_access')
        .select(['employee_id', 'role'])
        .where('account_id', '=', account)
        .where('kind', '=', kind)
        .where('case_number', '=', player.number)
        .execute();
    expect(await traces(), `${who} before ${path}`).toEqual([]);
    const token = await office.counter.tokenFor(account);
    const { status } = await fetch(office.counter.url + path, { headers: { authorization: `Bearer ${token}` } });
    expect({ path, status }).toEqual({ path, status: 200 });
    expect(await traces(), `${who} after ${path}`).toMatchObject([{ employee_id: agency.employeeId }]);
  }
  const read = (await office.as('pegawai').get('/v1/me/accesses?limit=100')).body.items as { kindName: string }[];
  expect(read.map(({ kindName }) => kindName)).toEqual(
    expect.arrayContaining(['Dokumen perkara', 'Berkas sidang', 'Risalah sidang', 'Berkas perkara']),
  );
});

it('who stepped back from a case does not read it through the replies from outside', async () => {
  const { db, agency } = office.stage;
  const admin = office.as('hr-admin');
  const listed = async () =>
    ((await admin.get('/v1/external-considerations')).body.items as { caseNumber: string }[]).map(
      ({ caseNumber }) => caseNumber,
    );
  expect(await listed()).toContain(player.number);
  await db
    .insertInto('recusal')
    .values({
      ...{ case_number: player.number, account_id: agency.accounts['hr-admin']!, reason: 'Kerabat.' },
      recorded_at: new Date(),
    })
    .execute();
  expect(await listed()).not.toContain(player.number);
  expect((await admin.get(`/v1/external-considerations?caseNumber=${player.number}`)).status).toBe(404);
});
