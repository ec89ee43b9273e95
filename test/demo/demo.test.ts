import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { projectRoot } from '../../stack/data-directory.ts';

/** As a newcomer types it, where no stack is running: the command brings one, plays the case over HTTP and takes it down. */
function runDemo(): Promise<{ stdout: string }> {
  return promisify(execFile)(process.execPath, ['--import', 'tsx', 'stack/demo.ts'], {
    cwd: projectRoot,
    env: { ...process.env, STACK_DATA_DIR: join(tmpdir(), 'mutasi-no-stack-here') },
  });
}

test("npm run demo tells the essay's example to its end", async () => {
  const { stdout } = await runDemo();
  const lines = stdout.trimEnd().split('\n');

  const sum = JSON.parse(lines.at(-1)!);
  expect(sum).toEqual({
    case: expect.stringMatching(/^\d{4}-000001$/),
    outcome: 'corrected',
    stages: 11,
    tasks: 56,
    reminders: expect.any(Number),
    escalations: expect.any(Number),
    historyEvents: expect.any(Number),
    auditChain: 'ok',
  });
  expect(sum.reminders).toBeGreaterThanOrEqual(1);
  expect(sum.escalations).toBeGreaterThanOrEqual(1);
  expect(sum.historyEvents).toBeGreaterThan(200);

  const story = [
    'Pengadministrasi Perkantoran, Dinas Ketahanan Pangan dan Pertanian →',
    'menerima dengan syarat',
    'Bicarakan keberatan dan manfaat dengan pegawai',
    'Diteruskan kepada atasan: Beri pendapat pelepasan pegawai',
    'Sidang ditutup: 3 / 1 / 1 → direkomendasikan',
    'Penempatan berlaku',
    'Evaluasi disimpulkan 2: ada kendala',
    'Susun rencana perbaikan',
    'Evaluasi disimpulkan 3: efektif',
    'Efektif setelah perbaikan',
  ];
  const told = story.map((sentence) => lines.findIndex((line) => line.includes(sentence)));
  expect(told).not.toContain(-1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
