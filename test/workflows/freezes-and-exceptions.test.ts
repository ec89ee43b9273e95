import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freezesChanged } from '../../contract/mutation-case.ts';
import { addDays } from '../../domain/iso-date.ts';
import type { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { newMover } from '../harness/new-mover.ts';
import { openCaseFor, openCaseOf } from '../harness/open-case.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

const lastLine = async (player: CasePlayer, rule: string) => {
  const { certificate } = await stage.db
    .selectFrom('eligibility_certificate')
    .select('certificate')
    .where('case_number', '=', player.number)
    .orderBy('evaluated_at', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { lines } = certificate as unknown as {
    lines: { rule: string; verdict: string; explanation: { en: string } }[];
  };
  return lines.find((line) => line.rule === rule)!;
};
const requestOf = (player: CasePlayer) =>
  stage.db
    .selectFrom('external_consideration')
    .selectAll()
    .where('case_number', '=', player.number)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();

describe('a political freeze', () => {
  type Kind = 'electoral' | 'post-inauguration' | 'acting-head';
  /** The clock of the file runs on: a freeze of each test begins on its day, and counts as approved after it. */
  const freeze = async (kind: Kind, days: number | null): Promise<void> => {
    const from = await stage.today();
    const valid_at = days === null ? `[${from},)` : `[${from},${addDays(from, days)})`;
    await stage.db
      .insertInto('region_freeze')
      .values({
        ...{ agency_id: 'bantul', kind, valid_at, source: 'KPU' },
        recorded_at: new Date('2026-01-05T01:00:00Z'),
      })
      .execute();
  };
  const frozen = async (kind: Kind, days: number | null): Promise<CasePlayer> => {
    const { player } = await openCaseOf(stage);
    const [decision] = await player.playUntil('authority-decision');
    await freeze(kind, days);
    await player.complete(decision!);
    expect(await player.openTasks('decree-draft')).toEqual([]);
    return player;
  };
  afterEach(() => stage.db.updateTable('region_freeze').set({ approval_reference: 'selesai' }).execute());

  it('holds the decree back, says for how long, and lets it go by itself when it ends', async () => {
    const player = await frozen('electoral', 40);
    const line = await lastLine(player, 'R23');
    expect(line.verdict).toBe('block');
    expect(line.explanation.en).toMatch(/election of the head of the region, .+ – /);
    expect(await requestOf(player)).toMatchObject({ kind: 'freeze-approval', state: 'requested' });
    await passUntil(stage, Date.parse(`${addDays(await stage.today(), 40)}T00:00:00+07:00`));
    await eventually(async () => expect(await player.openTasks('decree-draft')).toHaveLength(1));
    expect((await lastLine(player, 'R23')).verdict).toBe('pass');
    expect(await requestOf(player)).toMatchObject({ state: 'cancelled' });
    expect(await player.openTasks()).toHaveLength(1);
  });

  it('gives way to the written approval of Mendagri, and the certificate says so', async () => {
    const player = await frozen('post-inauguration', 90);
    const [approval] = await player.openTasks('superior-decision');
    await player.complete(approval!);
    expect(await player.openTasks('decree-draft')).toHaveLength(1);
    expect(await lastLine(player, 'R23')).toMatchObject({ verdict: 'pass', value: { en: 'approved by Mendagri' } });
  });

  it('without a known end is waited out until its correction arrives', async () => {
    const player = await frozen('acting-head', null);
    await stage.db
      .updateTable('region_freeze')
      .set({ approval_reference: 'MDN/800/1' })
      .where('approval_reference', 'is', null)
      .execute();
    await player.handle.signal(freezesChanged);
    await eventually(async () => expect(await player.openTasks('decree-draft')).toHaveLength(1));
  });

  it('leaves it to HR where Mendagri refuses', async () => {
    const player = await frozen('electoral', 90);
    const [approval] = await player.openTasks('superior-decision');
    await player.complete(approval!, { decision: 'refuse', reference: 'MDN/2', reasons: 'Belum dapat disetujui.' });
    const [repair] = await player.openTasks('eligibility-repair');
    await player.complete(repair!, { decision: 'give-up', reasons: 'Menunggu terlalu lama bagi unit tujuan.' });
    expect(await player.handle.result()).toBe('ineligible');
  });
});

describe('a documented exception', () => {
  const shortTenure = async () => {
    const mover = await newMover(stage.db);
    const from = addDays(await stage.today(), -300);
    await stage.db
      .updateTable('incumbency')
      .set({ valid_at: `[${from},)` })
      .where('employee_id', '=', mover.employeeId)
      .execute();
    return openCaseFor(stage, mover);
  };

  it('is decided by the appointing authority, kept, and read by the next certificate', async () => {
    const player = await shortTenure();
    expect((await lastLine(player, 'R04')).verdict).toBe('block-unless-exception');
    const [task] = await player.playUntil('eligibility-exception');
    expect(task).toMatchObject({ role: 'appointing-authority', item: 4, stage: 'intake' });
    expect(
      await player.complete(task!, undefined, {
        account: stage.agency.accounts['hr-admin']!,
        roles: ['hr-admin'],
        again: 'hr',
      }),
    ).toMatchObject({ code: 'not-your-task' });
    await player.complete(task!);
    await player.playUntil('analyst-recommendation');
    expect(await lastLine(player, 'R04')).toMatchObject({ verdict: 'pass' });
    expect((await lastLine(player, 'R04')).explanation.en).toContain('by an exception of the appointing authority');
    const kept = await stage.db
      .selectFrom('eligibility_exception')
      .selectAll()
      .where('case_number', '=', player.number)
      .execute();
    expect(kept).toMatchObject([{ rule: 'R04', authority: 'appointing-authority', decision: 'grant' }]);
    await player.playUntil('decree-draft');
  });

  it('that ran out before the decree is asked for again', async () => {
    const player = await shortTenure();
    const until = addDays(await stage.today(), 1);
    const [task] = await player.playUntil('eligibility-exception');
    const form = { decision: 'grant', rule: 'R04', authority: 'appointing-authority', validUntil: until };
    await player.complete(task!, { ...form, reasons: 'Hanya untuk minggu ini.' });
    const [decision] = await player.playUntil('authority-decision');
    await passUntil(stage, Date.parse(`${until}T23:59:59+07:00`) + 60_000);
    await player.complete(decision!);
    const [again] = await player.openTasks('eligibility-exception');
    expect(again).toMatchObject({ item: 4, stage: 'decree' });
    await player.complete(again!);
    expect(await player.openTasks('decree-draft')).toHaveLength(1);
  });

  it('that is refused ends the case as ineligible', async () => {
    const player = await shortTenure();
    const [task] = await player.playUntil('eligibility-exception');
    await player.complete(task!, {
      ...{ decision: 'refuse', rule: 'R04', authority: 'appointing-authority' },
      reasons: 'Tidak ada kebutuhan mendesak.',
    });
    expect(await player.handle.result()).toBe('ineligible');
  });
});
