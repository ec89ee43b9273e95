import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeRecord, makeRecord } from '../../bench/audit/tampering/make-record.ts';
import { tamper, tamperingNames } from '../../bench/audit/tampering/tamper.ts';
import { sha256 } from '../../db/audit/sha256.ts';
import { ExportVerifier } from '../../domain/audit/verify-export.ts';
import { projectRoot } from '../../stack/data-directory.ts';
import { createRandom } from '../../stack/sample/random.ts';

const stranger = join(projectRoot, 'docs', 'verify_audit.py');
let folder: string;
let record: MadeRecord;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutasi-export-'));
  record = await makeRecord(createRandom(11));
});
afterAll(() => rm(folder, { recursive: true }));

function faultsOf(lines: readonly string[], keptHash?: string) {
  const verifier = new ExportVerifier(sha256, keptHash);
  lines.forEach((line) => verifier.take(line));
  return verifier.finish().faults;
}

async function written(lines: readonly string[], name = 'export'): Promise<string> {
  const file = join(folder, `${name}.ndjson`);
  await writeFile(file, lines.map((line) => `${line}\n`).join(''));
  return file;
}

/** What the Python verifier says, and how it ends. */
async function askStranger(lines: readonly string[], name: string): Promise<{ status: number; verdict: string }> {
  const { status, stdout, stderr } = spawnSync('python3', [stranger, await written(lines, name), record.keptHash], {
    encoding: 'utf8',
  });
  if (status === null) throw new Error('python3 is not on the PATH; this test needs it (any Python from 3.8 on)');
  return { status, verdict: stdout.trim().split('\n').at(-1) || stderr };
}

describe('an export', () => {
  it('verifies as it was written, also without a kept checkpoint', () => {
    expect(faultsOf(record.lines, record.keptHash)).toEqual([]);
    expect(faultsOf(record.lines)).toEqual([]);
  });

  it.each(tamperingNames)('is found bent by %s', (name) => {
    const random = createRandom(name.length);
    for (let time = 0; time < 20; time++)
      expect(faultsOf(tamper(name, record.lines, random), record.keptHash)).not.toEqual([]);
  });

  it('of another version, with a field too many or with a line that is no JSON is not read', () => {
    const [header, ...rest] = record.lines;
    const unreadable = { case: null, seq: null, what: 'unreadable' };
    expect(faultsOf([header!.replace('"version":1', '"version":2'), ...rest])[0]).toEqual(unreadable);
    expect(faultsOf([header!, rest[0]!.replace('{', '{"note":"x",'), ...rest.slice(1)])[0]).toEqual(unreadable);
    expect(faultsOf([header!, 'null', '[]', '{', ...rest])[0]).toEqual(unreadable);
    expect(faultsOf([...record.lines, rest[0]!])).toContainEqual(unreadable);
    expect(faultsOf([])).toEqual([{ case: null, seq: null, what: 'cut-off' }]);
  });
});

describe("a stranger's verifier in Python", () => {
  it('has at most 40 lines and imports the standard library alone', () => {
    const lines = readFileSync(stranger, 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => /^\s*(import|from) /.test(line))).toEqual(['import hashlib, json, sys']);
  });

  it('verifies the export', async () => {
    const { status, verdict } = await askStranger(record.lines, 'good');
    expect(JSON.parse(verdict)).toMatchObject({ verified: true, cases: 12, hash: record.keptHash });
    expect(status).toBe(0);
  });

  it('finds it bent in every way, and names the event that was changed', async () => {
    const random = createRandom(3);
    for (const name of tamperingNames) {
      const { status, verdict } = await askStranger(tamper(name, record.lines, random), 'bent');
      expect(`${name} ${status} ${verdict}`).toMatch(/ 1 \{"verified": false/);
    }
    const [event] = record.lines.filter((line) => line.includes('"kind":"event"')).slice(4);
    const bent = record.lines.map((line) => (line === event ? line.replace('actor', 'Actor') : line));
    const { case: number, seq } = JSON.parse(event!) as { case: string; seq: number };
    expect(JSON.parse((await askStranger(bent, 'bent')).verdict)).toMatchObject({
      case: number,
      seq,
      what: 'event changed',
    });
  });
});
