import { commandOfRow } from '../../contract/command-of-row.ts';
import { sendCommand } from '../../contract/send-command.ts';
import { sendVacancyCommand } from '../../contract/send-vacancy-command.ts';
import { vacancyCommandOfRow } from '../../contract/vacancy-command-of-row.ts';
import { vacancyWorkflowId } from '../../contract/vacancy.ts';
import { claimUnsettledCommands } from '../../db/command/claim-unsettled-commands.ts';
import { settleCommand } from '../../db/command/settle-command.ts';
import { type NewVacancyCommand, settleVacancyCommand, takeVacancyCommand } from '../../db/command/vacancy-command.ts';
import { stateInterest } from '../../db/vacancy/state-interest.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { relayVacanciesOnce } from '../../worker/relay-vacancy-commands.ts';
import type { CaseStage } from './case-stage.ts';
import type { Mover } from './new-mover.ts';
import { eventually, passUntil } from './stage-clock.ts';

export const reasons = 'Dinilai paling sesuai menurut tim penilai kinerja.';

/** Plays HR, employees and the committee around one vacancy, and the worker's relays. */
export class VacancyPlayer {
  readonly #stage: CaseStage;
  readonly id: string;

  private constructor(stage: CaseStage, id: string) {
    this.#stage = stage;
    this.id = id;
  }

  static of(stage: CaseStage, id: string): VacancyPlayer {
    return new VacancyPlayer(stage, id);
  }

  static async open(stage: CaseStage, postId: string): Promise<VacancyPlayer | Refusal> {
    const row = await takeVacancyCommand(stage.db, {
      ...{ kind: 'open', dedupe: crypto.randomUUID(), account: stage.agency.accounts['hr-officer']! },
      ...{ body: { postId, origin: 'hr' }, answer: { unit: 'BAPPEDA' } },
    });
    const player = new VacancyPlayer(stage, row.vacancyId);
    const outcome = await player.#send(row);
    return outcome === 'acknowledged' ? player : outcome;
  }

  async #send(row: Awaited<ReturnType<typeof takeVacancyCommand>>): Promise<'acknowledged' | Refusal> {
    const { db, client, taskQueue } = this.#stage;
    const outcome = await sendVacancyCommand(client, taskQueue, vacancyCommandOfRow(row), 20_000);
    await settleVacancyCommand(db, row.id, outcome);
    return outcome;
  }

  async say(
    kind: NewVacancyCommand['kind'],
    account: string,
    body: object,
    dedupe: string = crypto.randomUUID(),
  ): Promise<'acknowledged' | Refusal> {
    return this.#send(await takeVacancyCommand(this.#stage.db, { kind, vacancy: this.id, dedupe, account, body }));
  }

  async nominate(...nominees: Pick<Mover, 'employeeId'>[]): Promise<'acknowledged' | Refusal> {
    return this.decide(this.#stage.agency.accounts['panel-chair']!, ...nominees);
  }

  /** The committee's task of this round, as it waits or ended. */
  async task() {
    const { number, round } = await this.row();
    return this.#stage.db
      .selectFrom('task')
      .selectAll()
      .where('vacancy_number', '=', number)
      .where('session', '=', round)
      .executeTakeFirstOrThrow();
  }

  async decide(account: string, ...nominees: Pick<Mover, 'employeeId'>[]): Promise<'acknowledged' | Refusal> {
    const form = { nominees: nominees.map(({ employeeId }) => employeeId), reasons };
    const { id } = await this.task();
    return this.#send(
      await takeVacancyCommand(this.#stage.db, {
        ...{ kind: 'complete-task', task: id, vacancy: this.id, dedupe: crypto.randomUUID(), account },
        ...{ roles: await rolesOf(this.#stage, account), body: { form }, answer: { nominated: nominees.length } },
      }),
    );
  }

  async reassign(by: string, to: string): Promise<'acknowledged' | Refusal> {
    const { id } = await this.task();
    return this.#send(
      await takeVacancyCommand(this.#stage.db, {
        ...{ kind: 'reassign-task', task: id, vacancy: this.id, dedupe: crypto.randomUUID(), account: by },
        ...{ roles: await rolesOf(this.#stage, by), body: { accountId: to, reason: reasons }, answer: { to } },
      }),
    );
  }

  async interested(...people: Mover[]): Promise<void> {
    const now = new Date(await this.#stage.env.currentTimeMs());
    for (const { employeeId, account } of people)
      await this.#stage.db
        .transaction()
        .execute((tx) => stateInterest(tx, { vacancy: this.id, employee: employeeId, by: account, now }));
  }

  /** Waits until the vacancy has come to a state, and gives its row. */
  reaches(state: string, round?: number) {
    return eventually(async () => {
      const row = await this.row();
      if (row.state !== state || (round !== undefined && row.round !== round))
        throw new Error(`${row.state} in round ${row.round}, waiting for ${state}`);
      return row;
    });
  }

  async passInterest(): Promise<void> {
    const { closes_at } = await this.reaches('published');
    await passUntil(this.#stage, closes_at!);
  }

  /** What the worker does between times: commands of cases first, then news for vacancies. */
  async relay(): Promise<void> {
    const { db, client, taskQueue } = this.#stage;
    const rows = await claimUnsettledCommands(db, 3_600_000, 20);
    for (const row of rows)
      await settleCommand(db, row.id, await sendCommand(client, taskQueue, commandOfRow(row), 20_000));
    const onError = (error: unknown): never => {
      throw error as Error;
    };
    await relayVacanciesOnce({ db, client, taskQueue, onError, unansweredMs: 3_600_000 });
  }

  /** The case of the nominee at a place, once it is ordered and sent. */
  async caseOf(person: Pick<Mover, 'employeeId'>): Promise<string> {
    const { case_number } = await eventually(() =>
      this.#stage.db
        .selectFrom('vacancy_nomination')
        .select('case_number')
        .where('vacancy_id', '=', this.id)
        .where('employee_id', '=', person.employeeId)
        .where('state', '=', 'opened')
        .executeTakeFirstOrThrow(),
    );
    await this.relay();
    return case_number!;
  }

  row() {
    return this.#stage.db.selectFrom('vacancy').selectAll().where('id', '=', this.id).executeTakeFirstOrThrow();
  }

  result(): Promise<unknown> {
    return this.#stage.client.workflow.getHandle(vacancyWorkflowId(this.id)).result();
  }

  async letters(account: string): Promise<string[]> {
    const rows = await this.#stage.db
      .selectFrom('notification')
      .select('kind')
      .where('account_id', '=', account)
      .where('case_number', 'is', null)
      .orderBy('id')
      .execute();
    return rows.map(({ kind }) => kind);
  }
}

async function rolesOf({ db }: CaseStage, account: string): Promise<string[]> {
  const rows = await db.selectFrom('account_role').select('role').where('account_id', '=', account).execute();
  return rows.map(({ role }) => role);
}
