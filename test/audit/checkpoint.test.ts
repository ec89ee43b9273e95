import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportLines } from '../../api/audit/export-lines.ts';
import { readCheckpointHeads } from '../../db/audit/read-checkpoint-heads.ts';
import { readCheckpoints } from '../../db/audit/read-checkpoints.ts';
import { sha256 } from '../../db/audit/sha256.ts';
import { makeCheckpoint } from '../../domain/audit/checkpoint.ts';
import { chainStart } from '../../domain/audit/audit-event.ts';
import { verifyDatabase } from '../../stack/audit/verify-database.ts';
import { verifyLines } from '../../stack/audit/verify-lines.ts';
import { caseNumbers, makeSmallRecord, type SmallRecord } from './small-record.ts';

let record: SmallRecord;
const quietly = (): void => undefined;

beforeAll(async () => {
  record = await makeSmallRecord();
});
afterAll(() => record.drop());

describe('the daily checkpoint', () => {
  it('is the root over all heads, chained to the one of the day before', async () => {
    const [first, second] = await readCheckpoints(record.db);
    expect([first?.day, second?.day]).toEqual(['2024-11-20', '2024-11-21']);
    expect(first?.previous).toBe(chainStart);
    expect(second?.previous).toBe(first?.hash);
    const heads = await readCheckpointHeads(record.db, '2024-11-21');
    const said = { day: '2024-11-21', madeAt: '2024-11-20T18:00:00.000Z', previous: first!.hash };
    expect(makeCheckpoint(sha256, heads, said)).toMatchObject({ root: second!.root, hash: second!.hash });
    expect(JSON.parse(second!.body)).toMatchObject({ agencies: { bantul: { from: 0, leaves: 4 } }, leaves: 4 });
  });

  it('writes down only the heads that moved, and knows those of any day', async () => {
    const moved = record.db.selectFrom('audit_checkpoint_head').select('case_number').where('day', '=', '2024-11-21');
    expect(await moved.execute()).toEqual([{ case_number: caseNumbers[1] }]);
    const seqs = async (day: string) => (await readCheckpointHeads(record.db, day)).map(({ seq }) => seq).sort();
    expect(await seqs('2024-11-20')).toEqual([2, 3, 4, 5]);
    expect(await seqs('2024-11-21')).toEqual([2, 3, 5, 6]);
  });

  it('is made once a day, whoever asks again, also in the same moment', async () => {
    expect(await record.checkpoint('2024-11-21')).toEqual(record.kept);
    expect(await record.checkpoint('2024-11-19')).toEqual(record.kept);
    const both = await Promise.allSettled([record.checkpoint('2024-11-22'), record.checkpoint('2024-11-22')]);
    const made = await record.checkpoint('2024-11-22');
    for (const outcome of both)
      if (outcome.status === 'fulfilled') expect(outcome.value).toEqual(made);
      else expect(outcome.reason).toMatchObject({ code: expect.stringMatching(/^(23505|P0A02)$/) });
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await readCheckpoints(record.db)).toHaveLength(3);
  });
});

describe('the export', () => {
  it('verifies against the checkpoint that was kept, also after the record has grown', async () => {
    await record.append(caseNumbers[0], 4);
    const verdict = await verifyLines(exportLines(record.db, 'bantul', '2024-11-21'), quietly, record.kept.hash);
    expect(verdict).toMatchObject({ faults: [], cases: 4, events: 20, checkpoint: { day: '2024-11-21' } });
    const latest = await verifyLines(exportLines(record.db, 'bantul'), quietly, record.kept.hash);
    expect(latest.faults).toEqual([{ case: null, seq: null, what: 'other-checkpoint', day: '2024-11-22' }]);
  });

  it('has nothing of another agency, and is whole without any case', async () => {
    const lines: string[] = [];
    for await (const line of exportLines(record.db, 'elsewhere')) lines.push(line);
    expect(lines.join('\n')).not.toContain(caseNumbers[0]);
    expect(await verifyLines(lines, quietly)).toMatchObject({ agency: 'elsewhere', cases: 0, events: 0, faults: [] });
  });

  it('gives its connection back when the reader stops half-way', async () => {
    for (let time = 0; time < 5; time++)
      for await (const line of exportLines(record.db, 'bantul')) if (line.includes('"kind":"event"')) break;
    expect(await verifyDatabase(record.db, quietly, record.kept.hash)).toMatchObject({ faults: [], cases: 4 });
  });
});
