import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open-database.ts';
import { verifyAuditChain } from '../../db/reading/verify-audit-chain.ts';
import { competencies } from '../../domain/personnel/competency.ts';
import type { CasePlayer } from '../harness/case-player.ts';
import { auditedActions } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { newExternalClient } from '../harness/new-external-client.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;
let bkn: string;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
  bkn = await newExternalClient(stage.db, { kinds: ['technical-consideration', 'imut-recommendation'], name: 'bkn' });
});
afterAll(() => stage.stop());

const requestsOf = (player: CasePlayer) =>
  stage.db
    .selectFrom('external_consideration')
    .selectAll()
    .where('case_number', '=', player.number)
    .orderBy('id')
    .execute();
const lettersTo = async (account: string, player: CasePlayer): Promise<string[]> => {
  const letters = await stage.db
    .selectFrom('notification')
    .select('kind')
    .where('account_id', '=', account)
    .where('case_number', '=', player.number)
    .orderBy('id')
    .execute();
  return letters.map(({ kind }) => kind);
};
/** A post that is taken up with an inauguration and that a clerk with a degree may come to. */
async function newFunctionalPosition(): Promise<void> {
  await stage.db
    .insertInto('position')
    .values({
      ...{ id: 'analis-ahli', name: 'Analis Ahli Pertama', position_class: 'jf-ahli-pertama' },
      ...{ job_grade: 8, education_level_min: 'S1', allowance_rupiah: 3_000_000 },
    })
    .execute();
  await stage.db
    .insertInto('position_standard')
    .values(competencies.map((competency) => ({ position_id: 'analis-ahli', competency, required_level: 1 })))
    .execute();
}

const across = { scope: 'inter-regency-same-province' };
const reply = (decision: string): object => ({
  decision,
  reference: 'R/BKN/12/2026',
  reasons: 'Ditelaah menurut kebutuhan nasional.',
});

describe('a request to an authority outside', () => {
  it('is sent by mail, answered by its client, and the case goes on', async () => {
    const { player } = await openCaseOf(stage, {}, across);
    const [task] = await player.playUntil('technical-consideration');
    const [, asked] = await requestsOf(player);
    expect(asked).toMatchObject({ kind: 'technical-consideration', round: 1, state: 'requested', automatic: false });
    expect(await lettersTo(bkn, player)).toEqual(['consideration-requested']);
    // Neither the person concerned nor another office answers for BKN.
    expect(
      await player.complete(task!, reply('approve'), {
        account: stage.agency.accounts['finance-officer']!,
        roles: ['finance-officer'],
      }),
    ).toMatchObject({ code: 'not-your-task' });
    expect(
      await player.complete(task!, reply('approve'), { account: bkn, roles: ['external-agency'], again: '!' }),
    ).toBe('acknowledged');
    expect((await requestsOf(player))[1]).toMatchObject({
      ...{ state: 'approved', replied_by: bkn, entered: false, reference: 'R/BKN/12/2026' },
    });
    expect(await player.openTasks('superior-decision')).toHaveLength(1);
  });

  it('is mended and made again when it is sent back; a second reply finds nothing open', async () => {
    const { player } = await openCaseOf(stage, {}, across);
    const [task] = await player.playUntil('technical-consideration');
    await player.complete(task!, reply('return'), { account: bkn, roles: ['external-agency'] });
    expect(
      await player.complete(task!, reply('approve'), { account: bkn, roles: ['external-agency'], again: '2' }),
    ).toMatchObject({ code: 'task-not-open' });
    const [repair] = await player.openTasks('consideration-repair');
    await player.complete(repair!);
    const [again] = await player.openTasks('technical-consideration');
    expect((await requestsOf(player)).slice(1)).toMatchObject([
      { round: 1, state: 'returned' },
      { round: 2, state: 'requested', task_id: again!.id },
    ]);
    await player.complete(again!, reply('approve'), { account: bkn, roles: ['external-agency'] });
    await player.playUntil('authority-decision');
    expect((await verifyAuditChain(stage.db, player.number)).firstBrokenSeq).toBeNull();
  });

  it('ends the case when HR gives up what was sent back', async () => {
    const { player } = await openCaseOf(stage, {}, across);
    await player.playUntil('closed', {
      'technical-consideration': reply('return'),
      'consideration-repair': { decision: 'give-up', reasons: 'Formasi nasional tidak tersedia.' },
    });
    expect(await player.handle.result()).toBe('refused');
  });

  it('expires after its period: HR is told, it is made again, and the reply can still be entered', async () => {
    const { player } = await openCaseOf(stage, {}, across);
    const [late] = await player.playUntil('technical-consideration');
    const [, asked] = await requestsOf(player);
    await passUntil(stage, asked!.expires_at);
    const [again] = await eventually(async () => {
      const open = await player.openTasks('technical-consideration');
      expect(open[0]?.id).not.toBe(late!.id);
      expect(open).toHaveLength(1);
      return open;
    });
    expect((await requestsOf(player)).slice(1)).toMatchObject([
      { round: 1, state: 'expired', replied_by: null },
      { round: 2, state: 'requested' },
    ]);
    expect(await lettersTo(stage.agency.accounts['hr-officer']!, player)).toContain('consideration-expired');
    expect(await player.complete(late!, reply('approve'))).toMatchObject({ code: 'task-not-open' });
    await player.complete(again!, reply('approve'));
    expect((await requestsOf(player))[2]).toMatchObject({ state: 'approved', entered: true });
  });

  it('is made as often as the policy says; then HR decides whether once more, and may end the case', async () => {
    const owner = openDatabase(stage.database.ownerUrl);
    const parameter = { agency_id: 'bantul', profile: 'standard' as const, key: 'consideration.rounds' };
    await owner
      .insertInto('policy_parameter')
      .values({
        ...parameter,
        value: '1',
        valid_at: '[2020-01-01,)',
        reason: 'Cukup satu kali.',
        recorded_at: new Date(),
      })
      .execute();
    const { player } = await openCaseOf(stage, {}, across);
    await owner.deleteFrom('policy_parameter').where('key', '=', parameter.key).execute();
    await owner.destroy();
    await player.playUntil('technical-consideration');
    for (const decision of ['request-again', 'give-up']) {
      await passUntil(stage, (await requestsOf(player)).at(-1)!.expires_at);
      const [asked] = await eventually(async () => {
        const open = await player.openTasks('consideration-repair');
        expect(open).toHaveLength(1);
        return open;
      });
      expect(await player.openTasks('technical-consideration')).toEqual([]);
      await player.complete(asked!, { decision, reasons: 'BKN belum menjawab juga.' });
    }
    expect(await player.handle.result()).toBe('refused');
    expect((await requestsOf(player)).slice(1).map(({ state }) => state)).toEqual(['expired', 'expired']);
  });

  it('is cancelled when the case is withdrawn while it waits', async () => {
    const { player, mover } = await openCaseOf(stage, {}, across);
    await player.playUntil('technical-consideration');
    await player.recall('withdraw-case', mover.account);
    expect(await player.handle.result()).toBe('withdrawn');
    expect((await requestsOf(player)).map(({ state }) => state)).toEqual(['approved', 'cancelled']);
    expect(await lettersTo(bkn, player)).toEqual(['consideration-requested', 'consideration-cancelled']);
    expect((await auditedActions(stage.db, player.number)).filter((a) => a === 'consideration-settled')).toHaveLength(
      2,
    );
  });
});

describe('I-MUT, without whose recommendation nobody is inaugurated', () => {
  it('is asked within the agency as well, and its silence counts as approval on the sixth working day', async () => {
    await newFunctionalPosition();
    const { player } = await openCaseOf(stage, { targetPosition: 'analis-ahli' });
    const [task] = await player.playUntil('technical-consideration');
    const [asked] = await requestsOf(player);
    expect(asked).toMatchObject({ kind: 'imut-recommendation', automatic: true });
    await passUntil(stage, asked!.expires_at);
    await eventually(async () => expect(await player.openTasks('authority-decision')).toHaveLength(1));
    expect(await requestsOf(player)).toMatchObject([{ state: 'approved', replied_by: null }]);
    expect(await player.complete(task!, reply('refuse'))).toMatchObject({ code: 'task-not-open' });
  });
});
