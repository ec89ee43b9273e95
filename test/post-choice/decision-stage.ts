import { type Database, openDatabase } from '../../db/open-database.ts';
import { competencies } from '../../domain/personnel/competency.ts';
import { type Counter, openCounter, type Reply, type Visitor } from '../api/counter.ts';
import type { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import type { Mover } from '../harness/new-mover.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { devTemporal } from '../harness/temporal.ts';
import { trusting } from '../walls/trusting.ts';

export const postReasons = 'Unit itu lebih memerlukan tenaga ini.';

/** Cases that wait for the authority, posts of several heights, and the counter at which it decides. */
export class DecisionStage {
  readonly stage: CaseStage;
  readonly owner: Database;
  readonly counter: Counter;
  readonly today: string;
  #seat = 500;

  private constructor(stage: CaseStage, owner: Database, counter: Counter, today: string) {
    this.stage = stage;
    this.owner = owner;
    this.counter = counter;
    this.today = today;
  }

  static async open(): Promise<DecisionStage> {
    const stage = await setCaseStage(await devTemporal());
    const owner = openDatabase(stage.database.ownerUrl);
    await seedPositions(owner);
    const counter = await openCounter({ ...stage, verifyToken: trusting });
    return new DecisionStage(stage, owner, counter, await stage.today());
  }

  async close(): Promise<void> {
    await this.counter.close();
    await this.owner.destroy();
    await this.stage.stop();
  }

  as(alias: string): Visitor {
    return this.counter.as(this.stage.agency.accounts[alias]);
  }

  async newPost(position_id: string, unit_id = 'DKPP'): Promise<string> {
    const seat = ++this.#seat;
    const id = `${unit_id}-${position_id}-${seat}`;
    await this.owner.insertInto('post').values({ id, unit_id, position_id, seat, heads_unit: false }).execute();
    await this.owner
      .insertInto('position_need')
      .values({ unit_id, position_id, need: 50, minimum: 0 })
      .onConflict((conflict) => conflict.columns(['unit_id', 'position_id']).doUpdateSet({ need: 50 }))
      .execute();
    return id;
  }

  async untilDecision(changes: object = {}): Promise<{ player: CasePlayer; mover: Mover; task: string }> {
    const { player, mover } = await openCaseOf(this.stage, {}, changes);
    player.pass = () => new Promise((resolve) => setTimeout(resolve, 50));
    const [task] = await player.playUntil('authority-decision');
    return { player, mover, task: task!.id };
  }

  decide(task: string, form: object = {}): Promise<Reply> {
    const approval = { decision: 'approve', reasons: 'Sesuai kebutuhan organisasi.', effectiveDate: this.today };
    return this.as('appointing-authority').post(`/v1/tasks/${task}/completion`, { form: { ...approval, ...form } });
  }

  async differences(number: string, who: Visitor = this.as('hr-officer')): Promise<Record<string, unknown>[]> {
    const reply = await who.get(`/v1/cases/${number}/decision-difference`);
    if (reply.status !== 200) throw new Error(`not readable: ${reply.status}`);
    return reply.body.items as Record<string, unknown>[];
  }
}

/** Besides the agency's own: a lower post, one with an inauguration, one whose standard nobody has written. */
async function seedPositions(owner: Database): Promise<void> {
  await owner
    .insertInto('position')
    .values([
      position('pramu', { job_grade: 3, allowance_rupiah: 1_000_000 }),
      position('tanpa-standar', {}),
      position('perencana', { position_class: 'jf-ahli-pertama', job_grade: 8 }),
    ])
    .execute();
  const levels = { pramu: 1, perencana: 2 };
  const standards = Object.entries(levels).flatMap(([position_id, required_level]) =>
    competencies.map((competency) => ({ position_id, competency, required_level })),
  );
  await owner.insertInto('position_standard').values(standards).execute();
}

function position(id: string, changes: object) {
  return {
    ...{ id, name: `Jabatan ${id}`, position_class: 'pelaksana', job_grade: 7, education_level_min: 'SMA' },
    ...changes,
  };
}
