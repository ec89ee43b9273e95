import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Counter, openCounter, pluck, type Visitor } from '../api/counter.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { newMover } from '../harness/new-mover.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { devTemporal } from '../harness/temporal.ts';
import { readPdf } from '../paper/read-pdf.ts';
import { trusting } from '../walls/trusting.ts';

let stage: CaseStage;
let counter: Counter;
let path: string;
const as = (alias: string): Visitor => counter.as(stage.agency.accounts[alias]);

beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
  counter = await openCounter({ ...stage, verifyToken: trusting });
  const player = await CasePlayer.open(stage);
  await player.playUntil('decree-receipt');
  path = `/v1/cases/${player.number}/certificates`;
});
afterAll(async () => {
  await counter.close();
  await stage.stop();
});

async function bytes(alias: string, end: string, headers: Record<string, string> = {}): Promise<Buffer> {
  const token = await counter.tokenFor(stage.agency.accounts[alias]!);
  const response = await fetch(`${counter.url}${path}${end}`, {
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

describe('the certificates of a case', () => {
  it('are there for each moment, rule by rule, with basis, value, source, date and way out', async () => {
    const { status, body } = await as('pegawai').get(path);
    expect(status).toBe(200);
    expect(pluck(body.items, 'moment')).toEqual(['submission', 'deliberation', 'decree']);
    for (const { lines } of body.items) {
      expect(lines).toHaveLength(25);
      for (const line of lines) {
        expect(line.legalBasis).not.toBe('');
        if (['warn', 'block', 'block-unless-exception', 'unknown'].includes(line.verdict))
          expect(line.cure).toBeTruthy();
      }
    }
    const tenure = body.items[0].lines[3];
    expect(tenure).toMatchObject({ rule: 'R04', verdictText: expect.any(String) });
    expect(tenure.evidence[0]).toMatchObject({
      fact: 'tmtPosition',
      label: 'TMT jabatan',
      asOf: expect.stringMatching(/^\d{4}-/),
    });
  });

  it.each([
    ['JSON', '/submission', {}],
    ['JSON in English', '/submission', { 'accept-language': 'en' }],
    ['a page', '/submission.html', {}],
    ['PDF', '/decree.pdf', {}],
    ['the comparison', '/comparison', {}],
    ['the list', '', {}],
  ])('are the same text for the employee and for HR, to the byte: %s', async (_name, end, headers) => {
    const own = await bytes('pegawai', end, headers);
    expect(own.length).toBeGreaterThan(1_000);
    expect(own.equals(await bytes('hr-officer', end, headers))).toBe(true);
    expect(own.equals(await bytes('hr-admin', end, headers))).toBe(true);
  });

  it('keep from a unit head what is not for their eyes, and its source, in every form', async () => {
    const { body } = await as('kepala-DKPP').get(`${path}/submission`);
    const hidden = (body.lines as { verdict: string; rule: string; evidence: object[] }[]).filter(
      ({ verdict }) => verdict === 'withheld',
    );
    expect(pluck(hidden, 'rule')).toEqual(['R07', 'R08', 'R09', 'R10', 'R11', 'R19', 'R20']);
    expect(hidden.flatMap(({ evidence }) => evidence)).toEqual([]);

    const full = await as('hr-officer').get(`${path}/submission`);
    const discipline = full.body.lines[6].explanation as string;
    const page = (await bytes('kepala-DKPP', '/submission.html')).toString();
    const paper = (await readPdf(await bytes('kepala-DKPP', '/submission.pdf'))).text;
    expect((await bytes('hr-officer', '/submission.html')).toString()).toContain(discipline);
    expect(page).not.toContain(discipline);
    expect(paper).not.toContain(discipline);
    const { body: compared } = await as('kepala-DKPP').get(`${path}/comparison`);
    expect(compared.rules[6].at[0]).toMatchObject({ verdict: 'withheld' });
    expect(compared.rules[10].changes).toEqual([]);
  });

  it('come as the form that Accept asks for, JSON where it asks for nothing we have', async () => {
    const typeOf = async (accept: string) =>
      (await as('pegawai').get(`${path}/submission`, { accept })).headers.get('content-type');
    expect(await typeOf('text/html')).toBe('text/html; charset=utf-8');
    expect(await typeOf('application/pdf')).toBe('application/pdf');
    expect(await typeOf('*/*')).toContain('application/json');
    expect(await typeOf('image/png')).toContain('application/json');
  });

  it('as a page: a named article with a table whose cells have their headers', async () => {
    const page = (await bytes('pegawai', '/submission.html')).toString();
    expect(page.match(/<th scope="col">/g)).toHaveLength(3);
    expect(page.match(/<th scope="row">/g)).toHaveLength(25);
    expect(page).toMatch(/<article class="certificate" lang="id" aria-labelledby="([\w-]+)">\s+<h2 id="\1">/);
    expect(page).toContain('<caption>');
    const english = (await bytes('pegawai', '/submission.html', { 'accept-language': 'en' })).toString();
    expect(english).toContain('lang="en"');
    expect(english).toContain('Rule by rule');
  });

  it('as PDF: the same words, tagged, in the language asked for', async () => {
    const { body } = await as('pegawai').get(`${path}/decree`, { 'accept-language': 'en' });
    const pdf = await readPdf(await bytes('pegawai', '/decree.pdf', { 'accept-language': 'en' }));
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH']));
    expect(pdf.language).toBe('en');
    const squeezed = (text: string): string => text.replaceAll(/\s/g, '');
    const text = squeezed(pdf.text);
    for (const line of body.lines) expect(text).toContain(squeezed(line.explanation));
  });

  it('are not there for a moment that has none, a number that was never made, and a moment that does not exist', async () => {
    expect(await as('hr-officer').get(`${path}/decree?number=2`)).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
    expect((await as('hr-officer').get(`${path}/decree.pdf?number=2`)).status).toBe(404);
    expect(await as('hr-officer').get(`${path}/christmas`)).toMatchObject({
      status: 422,
      body: { code: 'invalid-field' },
    });
    expect((await as('hr-officer').get(`${path}/decree?number=0`)).status).toBe(422);
  });

  it('keep their inputs with source and date, the version of the rules and the posts they judged', async () => {
    const rows = await stage.db.selectFrom('eligibility_certificate').selectAll().execute();
    expect(rows).toHaveLength(3);
    for (const { facts, certificate, rule_version } of rows) {
      const known = Object.values(facts as object).filter((fact) => fact?.source !== undefined);
      expect(known.length).toBeGreaterThan(15);
      for (const fact of known) expect(fact).toMatchObject({ asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
      expect(certificate).toMatchObject({ ruleVersion: rule_version, targetPostId: stage.agency.targetPost });
    }
  });
});

describe('the comparison', () => {
  it('says rule by rule which verdicts and facts changed', async () => {
    const { status, body } = await as('hr-officer').get(`${path}/comparison`);
    expect(status).toBe(200);
    expect(pluck(body.moments, 'moment')).toEqual(['submission', 'deliberation', 'decree']);
    expect(body.targetChanged).toBe(false);
    expect(body.rules).toHaveLength(25);
    // The assessment came between submission and deliberation.
    const match = body.rules[18];
    expect(match.changes[0]).toMatchObject({ from: 'submission', to: 'deliberation' });
    expect(match.changes[0].facts[0]).toMatchObject({ fact: 'jpm', after: { source: 'T07' } });
    expect(body.rules[3].changes).toEqual([]);
  });

  it('says when the authority decided another post, which the later certificate judged', async () => {
    const player = await CasePlayer.open(stage, await moveOf());
    const { targetPost: other } = await newMover(stage.db);
    const [decision] = await player.playUntil('authority-decision');
    const form = { decision: 'approve', reasons: 'Sesuai kebutuhan.', effectiveDate: await stage.today() };
    await player.complete(decision!, { ...form, postId: other, postReasons: 'Lebih dekat keahliannya.' });
    await player.playUntil('decree-receipt');
    const at = `/v1/cases/${player.number}/certificates/comparison`;
    const { body } = await as('hr-officer').get(at);
    expect(body.targetChanged).toBe(true);
    expect(pluck(pluck(body.moments, 'target'), 'postId').map((post) => post === other)).toEqual([false, false, true]);
  });

  async function moveOf() {
    const { employeeId, targetPost: targetPostId } = await newMover(stage.db);
    return { employeeId, targetPostId };
  }
});
