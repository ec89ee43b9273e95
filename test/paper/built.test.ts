import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, it } from 'vitest';
import { renderPdf } from '../../paper/render-pdf.ts';
import { projectRoot } from '../../stack/data-directory.ts';
import { certificateSample } from './certificate-sample.ts';

const built = mkdtempSync(join(tmpdir(), 'mutasi-built-'));
afterAll(() => rmSync(built, { recursive: true }));

function build(folder: string): void {
  mkdirSync(join(built, folder), { recursive: true });
  for (const name of readdirSync(join(projectRoot, folder)).filter((file) => file.endsWith('.ts'))) {
    const source = readFileSync(join(projectRoot, folder, name), 'utf8');
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    });
    writeFileSync(join(built, folder, name.replace(/\.ts$/, '.js')), outputText);
  }
}

it('prints the same bytes built to JavaScript, by a node without a loader', async () => {
  build('paper');
  for (const part of ['fonts', 'templates']) {
    cpSync(join(projectRoot, 'paper', part), join(built, 'paper', part), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(built, 'node_modules'));
  writeFileSync(join(built, 'package.json'), '{"type":"module"}');
  const script = `
    import { createHash } from 'node:crypto';
    import { renderPdf } from './paper/render-pdf.js';
    const pdf = await renderPdf({ template: 'certificate', data: ${JSON.stringify(certificateSample)}, issuedAt: new Date(0) });
    process.stdout.write(createHash('sha256').update(pdf).digest('hex'));`;
  writeFileSync(join(built, 'print.js'), script);
  const elsewhere = execFileSync(process.execPath, ['print.js'], { cwd: built, encoding: 'utf8' });
  const here = await renderPdf({ template: 'certificate', data: certificateSample, issuedAt: new Date(0) });
  expect(elsewhere).toBe(createHash('sha256').update(here).digest('hex'));
});
