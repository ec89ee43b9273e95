import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '../harness/case-records.ts';
import type { CasePlayer } from '../harness/case-player.ts';
import { openCaseOf } from '../harness/open-case.ts';
import type { Mover } from '../harness/new-mover.ts';
import { readPdf } from '../paper/read-pdf.ts';
import { type DecreeOffice, openDecreeOffice, pdfForm } from './decree-office.ts';
import { readSignatures } from './read-signatures.ts';

let office: DecreeOffice;
let player: CasePlayer;
let mover: Mover;
let pdf: Buffer;
let code: string;
const at = (rest = '') => `/v1/cases/${player.number}/decree${rest}`;
const returning = { decision: 'return', reasons: 'Unit tujuan belum ditulis lengkap.' };
const verification = '/v1/public/decrees/verification';

beforeAll(async () => {
  office = await openDecreeOffice();
  ({ player, mover } = await openCaseOf(office.stage, { name: 'Siti Contoh' }));
  await player.playUntil('decree-draft');
});
afterAll(() => office.close());

describe('before it is signed', () => {
  it('is returned with a reason, drafted anew, and has no number yet', async () => {
    const [initials] = await player.playUntil('decree-initials');
    const [letter] = (await office.as('hr-admin').get(at())).body.letters;
    expect(letter).toMatchObject({ state: 'draft', number: null, draftedBy: 'legal-officer' });
    const draft = await readPdf(await office.bytes('hr-admin', at(`/drafts/${letter.id}.pdf`)));
    expect(draft.text).toContain('BELUM DITANDATANGANI');

    expect(await player.complete(initials!, returning)).toBe('acknowledged');
    const [again] = await player.playUntil('decree-initials');
    await player.complete(again!);
    const { letters } = (await office.as('legal-officer').get(at())).body;
    expect(letters).toMatchObject([
      { state: 'returned', returned: { reason: returning.reasons } },
      { state: 'draft', initials: [{ place: 1, by: 'hr-admin' }] },
    ]);
  });

  it('is signed by nobody who drafted, initialled or is concerned', async () => {
    const [signature] = await player.openTasks('decree-signature');
    const { accounts } = office.stage.agency;
    for (const alias of ['legal-officer', 'hr-admin', 'hr-officer'])
      expect(
        await player.complete(signature!, undefined, {
          account: accounts[alias]!,
          roles: ['appointing-authority'],
          again: alias,
        }),
      ).toMatchObject({ code: 'self-dealing' });
    expect(await office.as(mover.account).get(at('.pdf'))).toMatchObject({
      status: 409,
      body: { code: 'decree-not-issued' },
    });
    // The person concerned is not shown drafts.
    expect((await office.as(mover.account).get(at())).body.letters).toEqual([]);
  });
});

describe('once it is signed', () => {
  beforeAll(async () => {
    await player.playUntil('decree-receipt');
    pdf = await office.bytes(mover.account, at('.pdf'));
    const { letters } = (await office.as(mover.account).get(at())).body;
    code = letters[0].papers[0].code;
  });

  it('is tagged, says what was decided, and bears initials and signature that hold', async () => {
    const read = await readPdf(pdf);
    expect(read).toMatchObject({ language: 'id', title: 'KEPUTUSAN BUPATI BANTUL 800.1.3.3/0001/BANTUL/2026' });
    expect(read.roles).toEqual(expect.arrayContaining(['H1', 'L', 'LI', 'Figure']));
    for (const words of ['MEMUTUSKAN', 'Siti Contoh', 'Penelaah Teknis Kebijakan', 'Undang-Undang Nomor 20 Tahun 2023'])
      expect(read.text).toContain(words);
    expect(await readSignatures(pdf)).toMatchObject([
      { by: 'Mutasi development signer, hr-admin', valid: true, whole: false },
      {
        ...{ by: 'Mutasi development signer, appointing-authority', valid: true, whole: true },
        attributes: expect.arrayContaining(['1.2.840.113549.1.9.16.2.47']) as unknown,
      },
    ]);
  });

  it('is on record with its hash, and each download with who it was', async () => {
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const events = await auditOf(office.stage.db, player.number);
    expect(events.find(({ action }) => action === 'decree-issued')?.detail).toMatchObject({ sha256 });
    await office.bytes('auditor', at('.pdf'));
    const { rows } = await sql<{ role: string }>`
      select role from dossier_access where case_number = ${player.number} and kind = 'decree' and role = 'auditor'`.execute(
      office.stage.db,
    );
    expect(rows).toHaveLength(1);
  });

  it('is shown to everybody by its code, without a name', async () => {
    const { status, body } = await office.anybody.get(`/v1/public/decrees/${code}`);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { state: 'valid', kind: 'decree', agency: 'Pemerintah Kabupaten Bantul', signer: 'development' },
    });
    expect(JSON.stringify(body)).not.toMatch(/Siti|1985|BAPPEDA/);
    const page = await office.anybody.get(`/v1/public/decrees/${code.toLowerCase()}`, { accept: 'text/html' });
    expect(page.body).toContain('data-state="valid"');
    for (const unknown of ['0'.repeat(24), 'x', code.slice(1)])
      expect(await office.anybody.get(`/v1/public/decrees/${unknown}`)).toMatchObject({
        status: 404,
        body: { code: 'decree-unknown' },
      });
  });

  it('is known again as a file; changed, foreign and other files are not', async () => {
    const check = (bytes: Buffer) => office.anybody.send(verification, pdfForm(bytes));
    expect(await check(pdf)).toMatchObject({ status: 200, body: { verdict: 'authentic', decree: { code } } });
    const tampered = Buffer.from(pdf);
    tampered[2_000] = tampered[2_000]! ^ 1;
    expect(await check(tampered)).toMatchObject({ status: 422, body: { code: 'decree-tampered' } });
    expect(await check(Buffer.concat([pdf, Buffer.from('\n% more')]))).toMatchObject({
      body: { code: 'decree-tampered' },
    });
    expect(await check(Buffer.from('%PDF-1.7\nforeign'))).toMatchObject({
      status: 404,
      body: { code: 'decree-unknown' },
    });
    expect(await check(Buffer.from('GIF89a'))).toMatchObject({ status: 422, body: { code: 'decree-not-pdf' } });
  });

  it('cannot be changed by the application', async () => {
    for (const change of [
      sql`update decree_letter set number = 'x' where number is not null`,
      sql`update decree_paper set sha256 = ''`,
    ])
      await expect(change.execute(office.stage.db)).rejects.toThrow();
  });
});

describe('a correction', () => {
  const changes = [{ where: 'Diktum KESATU', written: 'Penelaah Teknis', correct: 'Penelaah Teknis Kebijakan' }];
  const said = { dated: '2026-03-09', reason: 'Nama jabatan tertulis tidak lengkap.', changes };
  const corrections = () => at('/corrections');
  let id: string;
  const step = (alias: string, what: string, body: object) =>
    office.as(alias).post(`${corrections()}/${id}/${what}`, body);

  it('is another letter with a number of its own, drafted, initialled and signed in order by three persons', async () => {
    const drafted = await office.as('legal-officer').post(corrections(), said);
    expect(drafted).toMatchObject({ status: 201, body: { kind: 'correction', state: 'draft' } });
    ({ id } = drafted.body);
    expect(await office.as('legal-officer').post(corrections(), said)).toMatchObject({ status: 200, body: { id } });
    expect(await office.as('legal-officer').post(corrections(), { ...said, dated: '2026-03-10' })).toMatchObject({
      status: 409,
      body: { code: 'decree-correction-open' },
    });
    expect(await step('appointing-authority', 'signature', { signed: true })).toMatchObject({
      status: 409,
      body: { code: 'decree-initials-missing' },
    });
    expect(await step('authorized-official', 'initials', { decision: 'initial' })).toMatchObject({
      status: 409,
      body: { code: 'decree-initials-order' },
    });
    expect(await step('hr-admin', 'initials', { decision: 'initial' })).toMatchObject({ status: 200 });
    for (let again = 0; again < 2; again++)
      expect(await step('appointing-authority', 'signature', { signed: true })).toMatchObject({
        body: { number: expect.stringMatching(/^800\.1\.3\.3\/0002\//) as unknown },
      });
    expect(await step('hr-admin', 'initials', { decision: 'initial' })).toMatchObject({
      body: { code: 'decree-not-a-draft' },
    });
  });

  it('is seen at the decree that it corrects, whose file is superseded', async () => {
    for (let tries = 0; tries < 100; tries++) {
      const letters = (await office.as('auditor').get(at())).body.letters as { state: string }[];
      const letter = letters.at(-1)!;
      if (letter.state === 'issued') break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await office.anybody.get(`/v1/public/decrees/${code}`)).body).toMatchObject({
      state: 'corrected',
      corrections: [{ dated: said.dated }],
    });
    expect(await office.anybody.send(verification, pdfForm(pdf))).toMatchObject({ body: { verdict: 'superseded' } });
    const letter = await office.bytes(mover.account, `${corrections()}/${id}/content`);
    expect((await readPdf(letter)).text).toContain(said.reason);
    expect(await readSignatures(letter)).toMatchObject([{ valid: true }, { valid: true, whole: true }]);
  });

  it('of a rescinded decree there is none, and everybody sees that it was rescinded', async () => {
    const { accounts } = office.stage.agency;
    expect(await player.recall('rescind-case', accounts['appointing-authority']!)).toBe('acknowledged');
    await player.handle.result();
    expect(await office.as('legal-officer').post(corrections(), said)).toMatchObject({
      status: 409,
      body: { code: 'decree-rescinded' },
    });
    expect((await office.anybody.get(`/v1/public/decrees/${code}`)).body.state).toBe('rescinded');
  });
});
