import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refreshProfiles } from '../../activities/matching/refresh-profiles.ts';
import { runMatch } from '../../activities/matching/run-match.ts';
import { openDatabase } from '../../db/open-database.ts';
import { projectRoot } from '../../stack/data-directory.ts';
import { type Office, openOffice } from '../api/office.ts';
import { newMover } from '../harness/new-mover.ts';

let office: Office;
const runId = crypto.randomUUID();

beforeAll(async () => {
  office = await openOffice();
  const people = [await newMover(office.stage.db), await newMover(office.stage.db), await newMover(office.stage.db)];
  await refreshProfiles(
    office.stage.db,
    people.map(({ employeeId }) => employeeId),
    new Date(),
  );
  const made = await runMatch(office.stage.db, {
    runId,
    postId: people[0]!.targetPost,
    scope: 'agency',
    now: Date.now(),
  });
  expect(made).toMatchObject({ kept: 3 });
});
afterAll(() => office.close());

async function replay(run: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const { appUrl, ownerUrl } = office.stage.database;
  const env = { ...process.env, DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl };
  const node = ['--import', 'tsx', 'stack/match-replay.ts', run];
  return promisify(execFile)(process.execPath, node, { cwd: projectRoot, env }).then(
    (output) => ({ ...output, code: 0 }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
}

it('says that the ranking is the same, and ends with JSON', async () => {
  const { code, stdout } = await replay(runId);
  const lines = stdout.trim().split('\n');
  expect(lines[0]).toBe('The same ranking, 3 candidates, bit for bit.');
  expect({ code, last: JSON.parse(lines.at(-1)!) as unknown }).toMatchObject({
    code: 0,
    last: { run: runId, same: true, inputsHold: true, resultsHold: true },
  });
});

it('says so where the record was bent, and where there is no such run', async () => {
  const owner = openDatabase(office.stage.database.ownerUrl, { maxConnections: 1 });
  await sql`update match_candidate set profile = jsonb_set(profile, '{talentBox}', '1') where run_id = ${runId}::uuid
    and rank = 1`.execute(owner);
  await owner.destroy();
  expect(await replay(runId)).toMatchObject({ code: 1, stdout: expect.stringContaining('does NOT come out again') });
  expect(await replay('bukan-uuid')).toMatchObject({ code: 1, stderr: expect.stringContaining('no match run') });
});
