import ExcelJS from 'exceljs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mover } from '../harness/new-mover.ts';
import { move, openRotationDesk, type RotationDesk } from './rotation-desk.ts';

let desk: RotationDesk;
let office: RotationDesk['office'];
let movers: RotationDesk['movers'];
let draft: RotationDesk['draft'];
let act: RotationDesk['act'];

beforeAll(async () => {
  desk = await openRotationDesk();
  ({ office, movers, draft, act } = desk);
});
afterAll(() => desk.close());

describe('a batch with bad input', () => {
  it('is refused where nobody in it could go', async () => {
    const [a, b] = (await movers(2)) as [Mover, Mover];
    await sql`update employee set legal_status = 'retired' where id = ${a.employeeId}::uuid`.execute(office.stage.db);
    const { id } = (await draft({ moves: [{ employeeId: a.employeeId, targetPostId: b.targetPost }] })).body;
    expect((await act(id, 'simulation', 'hr-officer')).body.simulation).toMatchObject({ ready: 0, ineligible: 1 });
    expect(await act(id, 'commit')).toMatchObject({ status: 409, body: { code: 'rotation-batch-infeasible' } });
  });

  it('tells row and column of a workbook, and refuses what is none or unpacks without end', async () => {
    const one = (await movers(1))[0]!;
    const { nip } = await office.stage.db
      .selectFrom('employee')
      .select('nip')
      .where('id', '=', one.employeeId)
      .executeTakeFirstOrThrow();
    const workbook = async (rows: string[][]): Promise<string> => {
      const book = new ExcelJS.Workbook();
      book.addWorksheet('Rotasi').addRows(rows);
      return Buffer.from(await book.xlsx.writeBuffer()).toString('base64');
    };
    const faulty = await workbook([
      ['NIP', 'post_id'],
      [nip, one.targetPost],
      ['199001012015031999', 'TIDAK-ADA'],
    ]);
    const told = await draft({ workbook: faulty });
    expect(told).toMatchObject({ status: 422, body: { code: 'rotation-batch-faulty' } });
    expect((told.body.errors as { field: string; rule: string }[]).map(({ field, rule }) => [field, rule])).toEqual([
      ['workbook:3.employee', 'unknown-employee'],
      ['workbook:3.post', 'unknown-post'],
    ]);
    const good = await workbook([
      ['nip', 'post_id'],
      [nip, one.targetPost],
    ]);
    expect(await draft({ workbook: good })).toMatchObject({
      status: 201,
      body: { origin: 'file', counts: { draft: 1 } },
    });
    const bomb = await workbook([
      ['nip', 'post_id'],
      [nip, ' '.repeat(17_000_000)],
    ]);
    for (const broken of [Buffer.from('PK bukan').toString('base64'), bomb])
      expect(await draft({ workbook: broken })).toMatchObject({
        status: 422,
        body: { code: 'rotation-file-unreadable' },
      });
  });

  it('tells every faulty line of a file and keeps none', async () => {
    const { db } = office.stage;
    const [one] = (await movers(1)) as [Mover];
    const { nip } = await db
      .selectFrom('employee')
      .select('nip')
      .where('id', '=', one.employeeId)
      .executeTakeFirstOrThrow();
    const before = await db.selectFrom('rotation_batch').select('id').execute();
    const file = `nip;post_id\n${nip};${one.targetPost}\n199001012015031999;${one.originPost}\n${nip};TIDAK-ADA\n`;
    const told = await draft({ file });
    expect(told).toMatchObject({ status: 422, body: { code: 'rotation-batch-faulty' } });
    expect((told.body.errors as { field: string; rule: string }[]).map(({ field, rule }) => [field, rule])).toEqual([
      ['file:3.employee', 'unknown-employee'],
      ['file:4.employee', 'person-twice'],
      ['file:4.post', 'unknown-post'],
    ]);
    expect(await db.selectFrom('rotation_batch').select('id').execute()).toEqual(before);
    expect(await draft({ file: `nip;post_id\n${nip};${one.targetPost}\n` })).toMatchObject({
      status: 201,
      body: { origin: 'file', counts: { draft: 1 } },
    });
  });

  it('refuses the same person twice, and a file without its columns', async () => {
    const [one, two] = (await movers(2)) as [Mover, Mover];
    const twice = await draft({ moves: [move(one), { employeeId: one.employeeId, targetPostId: two.targetPost }] });
    expect(twice).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'moves[1].employee', rule: 'person-twice' }] },
    });
    expect(await draft({ file: 'nama;jabatan\na;b\n' })).toMatchObject({
      status: 422,
      body: { code: 'rotation-file-unreadable' },
    });
  });
});
