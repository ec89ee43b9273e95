import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../paper/render-pdf.ts';
import { certificateSample } from './certificate-sample.ts';
import { readPdf } from './read-pdf.ts';

const issuedAt = new Date('2026-03-02T03:00:00Z');
const print = (changes: object = {}): Promise<Buffer> =>
  renderPdf({ template: 'certificate', data: { ...certificateSample, ...changes }, issuedAt });
const hashOf = (pdf: Buffer): string => createHash('sha256').update(pdf).digest('hex');

describe('a printed document', () => {
  it('says what the data says, under its title and in its language', async () => {
    const pdf = await readPdf(await print());
    expect(pdf.title).toBe(certificateSample.title);
    expect(pdf.language).toBe('id');
    expect(pdf.text).toContain(certificateSample.lines[0]!.explanation);
  });

  it('is tagged: headings, a table with its header cells', async () => {
    const { roles } = await readPdf(await print());
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD']));
  });

  it('has the same bytes at any time, in any time zone and in any process', async () => {
    const here = hashOf(await print());
    const script = fileURLToPath(new URL('./print-hash.ts', import.meta.url));
    const elsewhere = execFileSync(process.execPath, ['--import', 'tsx', script, issuedAt.toISOString()], {
      env: { ...process.env, TZ: 'Asia/Jayapura' },
      encoding: 'utf8',
    });
    expect(hashOf(await print())).toBe(here);
    expect(elsewhere.trim()).toBe(here);
  });

  it('has other bytes for one other letter', async () => {
    expect(hashOf(await print({ summary: `${certificateSample.summary}.` }))).not.toBe(hashOf(await print()));
  });

  it('reads no text as markup', async () => {
    const evil = '#panic("x") $x$ @ref *bold* <label> #read("/etc/passwd") \\u{41}';
    expect((await readPdf(await print({ summary: evil }))).text).toContain(evil);
  });

  it('shows a character it has no letter for as its code, and leaves out what prints nothing', async () => {
    const { text } = await readPdf(await print({ summary: 'Ni 中 Ketut\u200b é e\u0301 😀.' }));
    expect(text).toContain('Ni [U+4E2D] Ketut é é [U+1F600].');
  });

  it('prints on while others are printing, and after one that failed', async () => {
    const lame = renderPdf({ template: 'certificate', data: { ...certificateSample, title: '' }, issuedAt });
    const [first, failed, last] = await Promise.allSettled([print(), lame, print()]);
    expect(failed.status).toBe('rejected');
    expect([first.status, last.status]).toEqual(['fulfilled', 'fulfilled']);
  });

  it('leaves the event loop free', async () => {
    let turns = 0;
    const heart = setInterval(() => (turns += 1), 1);
    await print({ lines: Array.from({ length: 600 }, () => certificateSample.lines[0]!) });
    clearInterval(heart);
    expect(turns).toBeGreaterThan(3);
  });
});
