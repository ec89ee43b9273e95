import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeRecord, makeRecord } from '../../bench/audit/tampering/make-record.ts';
import { projectRoot } from '../../stack/data-directory.ts';
import { createRandom } from '../../stack/sample/random.ts';
import { caseNumbers, makeSmallRecord } from './small-record.ts';

let folder: string;
let record: MadeRecord;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutasi-export-'));
  record = await makeRecord(createRandom(11));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(lines: readonly string[], name = 'export'): Promise<string> {
  const file = join(folder, `${name}.ndjson`);
  await writeFile(file, lines.map((line) => `${line}\n`).join(''));
  return file;
}

describe('npm run audit:verify', () => {
  let env = process.env;
  const verify = async (...args: string[]): Promise<{ code: number; last: unknown; text: string }> => {
    const node = ['--import', 'tsx', 'stack/audit-verify.ts', ...args];
    const run = promisify(execFile)(process.execPath, node, { cwd: projectRoot, env });
    const { stdout, code } = await run.then(
      (output) => ({ ...output, code: 0 }),
      (error: unknown) => error as { stdout: string; code: number },
    );
    const last = stdout.trim().split('\n').at(-1)!;
    return { code, last: last === '' ? undefined : JSON.parse(last), text: stdout };
  };

  it('says what a file holds, and ends with JSON', async () => {
    const file = await written(record.lines);
    const compared = await verify(file, '--checkpoint', record.keptHash);
    expect(compared).toMatchObject({
      code: 0,
      last: { verified: true, cases: 12, comparedWithKept: true, first: null },
    });
    const alone = await verify(file);
    expect(alone).toMatchObject({ code: 0, last: { comparedWithKept: false } });
    expect(alone.text).toContain('Not compared with a checkpoint kept outside');
  });

  it('names the first row that was changed', async () => {
    const at = record.lines.findIndex((line) => line.includes('"kind":"event"')) + 1;
    const file = await written(record.lines.toSpliced(at, 1), 'removed');
    const { code, last, text } = await verify(file);
    expect({ code, last }).toMatchObject({
      code: 1,
      last: { verified: false, first: { case: '2026-000001', seq: 2, what: 'removed' } },
    });
    expect(text).toContain('case 2026-000001, event 2, removed (this event is missing)');
  });

  it('refuses a file that is not there and a hash that is none', async () => {
    expect((await verify(join(folder, 'nowhere'))).code).toBe(1);
    expect((await verify(await written(record.lines), '--checkpoint', 'abc')).code).toBe(1);
  });

  it('verifies the database of the stack where no file is given', async () => {
    const small = await makeSmallRecord();
    try {
      env = { ...process.env, DATABASE_URL: small.database.appUrl, DATABASE_OWNER_URL: small.database.ownerUrl };
      const { day, hash } = small.kept;
      const whole = await verify('--checkpoint', hash);
      expect(whole).toMatchObject({
        code: 0,
        last: { verified: true, cases: 4, events: 16, checkpoint: { day, hash } },
      });
      await sql`update case_head set seq = 9 where case_number = ${caseNumbers[1]}`.execute(small.db);
      const first = { case: caseNumbers[1], seq: 7, what: 'removed' };
      expect(await verify()).toMatchObject({ code: 1, last: { verified: false, faults: 1, first } });
    } finally {
      await small.drop();
    }
  });
});
