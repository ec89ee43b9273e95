import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCounter, type Counter, type Visitor } from '../api/counter.ts';
import { ActivityDesk } from '../harness/activity-desk.ts';

let desk: ActivityDesk;
let counter: Counter;
let officer: Visitor;

beforeAll(async () => {
  desk = await ActivityDesk.open();
  // Nothing here speaks to a workflow.
  counter = await openCounter({ db: desk.db, client: undefined as never, taskQueue: 'none' });
  officer = counter.as(desk.agency.accounts['organisation-officer']);
});
afterAll(async () => {
  await counter.close();
  await desk.close();
});

const send = (body: object, as = officer) => as.post('/v1/unit-indicators', body);
const months = async () => (await officer.get('/v1/units/BAPPEDA/indicators')).body.items as object[];

it('is imported by file: first tried, then kept, then the same again', async () => {
  const file = 'unit;month;productivity;innovation;service\nBAPPEDA;2026-01;75;64;81\nBAPPEDA;2025-12;70;60;80\n';
  const before = await months();
  expect(await send({ file, dryRun: true })).toMatchObject({
    ...{ status: 200, body: { dryRun: true, created: 1, changed: 1, unchanged: 0 } },
  });
  expect(await months()).toEqual(before);
  expect((await send({ file })).body).toEqual({ dryRun: false, created: 1, changed: 1, unchanged: 0 });
  expect((await send({ file })).body).toEqual({ dryRun: false, created: 0, changed: 0, unchanged: 2 });
  expect((await months()).slice(0, 3)).toMatchObject([
    { month: '2026-01', productivity: 75, innovation: 64, service: 81 },
    { month: '2025-12', productivity: 70, service: 80 },
    { month: '2025-11', productivity: 72, service: null },
  ]);
  const entries = await desk.db.selectFrom('unit_indicator_entry').select('unit_id').execute();
  expect(entries).toHaveLength(2);
});

it('tells every fault by row and column, and keeps nothing of the whole', async () => {
  const before = await months();
  const good = { unit: 'BAPPEDA', month: '2026-02', productivity: 70, innovation: 60 };
  const reply = await send({ rows: [good, { ...good, productivity: 1_000_000 }, { ...good, unit: 'NOWHERE' }] });
  expect(reply).toMatchObject({ status: 422, body: { code: 'unit-figures-faulty' } });
  expect((reply.body.errors as { field: string; rule: string }[]).map(({ field, rule }) => [field, rule])).toEqual([
    ['rows[1].month', 'unit-month-twice'],
    ['rows[1].productivity', 'unit-figure-out-of-range'],
    ['rows[2].unit', 'unknown-unit'],
  ]);
  const file = await send({ file: 'unit,month,productivity,innovation\nBAPPEDA,2026-02,70,6O\n' });
  expect(file.body.errors).toMatchObject([{ field: 'file.row[2].innovation', rule: 'unit-figure-out-of-range' }]);
  expect((await send({ file: 'unit,bulan\n' })).body.code).toBe('unit-figures-unreadable');
  expect((await send({ file: 'unit,month,productivity,innovation\n"BAPPEDA' })).body.code).toBe(
    'unit-figures-unreadable',
  );
  expect(await months()).toEqual(before);
});

it('is for those who keep the figures', async () => {
  const asPanel = counter.as(desk.agency.accounts['panel1']);
  expect((await send({ file: 'x' }, asPanel)).status).toBe(403);
  expect((await asPanel.get('/v1/units/BAPPEDA/indicators')).status).toBe(200);
  expect((await counter.as(desk.agency.accounts['pegawai']).get('/v1/units/BAPPEDA/indicators')).status).toBe(403);
  expect((await officer.get('/v1/units/NOWHERE/indicators')).status).toBe(404);
});
