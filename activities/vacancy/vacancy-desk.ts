import { sql, type Transaction } from 'kysely';
import type { TaskWatch } from '../../contract/case-record.ts';
import { readHolidayTable } from '../../db/calendar/read-holiday-table.ts';
import type { DB } from '../../db/generated/database.ts';
import { oweLetter } from '../../db/notification/owe-letter.ts';
import type { HolidayCalendar } from '../../domain/calendar/holiday-calendar.ts';
import { openHolidayCalendar } from '../../domain/calendar/holiday-table.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { Letter } from '../../domain/notification/letter.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { VacancyAction, VacancyEvent } from '../../domain/vacancy/vacancy-event.ts';
import type { TaskDesk } from '../assignment/task-desk.ts';

/** A vacancy locked for a step, with what its steps need of post and agency. */
export async function lockVacancy(tx: Transaction<DB>, id: string) {
  return tx
    .selectFrom('vacancy')
    .innerJoin('agency', 'agency.id', 'vacancy.agency_id')
    .innerJoin('post', 'post.id', 'vacancy.post_id')
    .innerJoin('position', 'position.id', 'post.position_id')
    .selectAll('vacancy')
    .select(['agency.time_zone', 'post.unit_id', 'post.position_id', 'position.name as position_name'])
    .where('vacancy.id', '=', id)
    .forUpdate('vacancy')
    .executeTakeFirstOrThrow();
}

type VacancyRow = Awaited<ReturnType<typeof lockVacancy>>;

/** One step of a vacancy being written down: its open transaction, the vacancy as it stands, the workflow's time and what goes into the chain. */
export class VacancyDesk implements TaskDesk {
  readonly tx: Transaction<DB>;
  readonly vacancy: VacancyRow;
  readonly now: Date;
  readonly events: VacancyEvent[] = [];
  readonly tasks: TaskWatch[] = [];
  /** It is about nobody yet. */
  readonly concerned = undefined;
  #calendar: HolidayCalendar | undefined;

  constructor(tx: Transaction<DB>, vacancy: VacancyRow, now: Date) {
    this.tx = tx;
    this.vacancy = vacancy;
    this.now = now;
  }

  get policy(): Policy {
    return this.vacancy.policy as unknown as Policy;
  }

  get agency(): string {
    return this.vacancy.agency_id;
  }

  get timeZone(): string {
    return this.vacancy.time_zone;
  }

  get owner(): { vacancyNumber: string; position: string } {
    return { vacancyNumber: this.vacancy.number, position: this.vacancy.position_name };
  }

  /** Today in the agency's time zone, ISO date. */
  get today(): string {
    return localDate(this.now.getTime(), this.vacancy.time_zone).toString();
  }

  async calendar(): Promise<HolidayCalendar> {
    this.#calendar ??= openHolidayCalendar(await readHolidayTable(this.tx, this.vacancy.time_zone));
    return this.#calendar;
  }

  audit(action: VacancyAction, detail?: VacancyEvent['detail'], by: { actor?: string; task?: string } = {}): void {
    this.events.push({
      ...{ at: this.now.toISOString(), actor: by.actor ?? 'system', action },
      ...(by.task !== undefined && { task: by.task }),
      ...(detail && { detail }),
    });
  }

  watch(task: TaskWatch): void {
    this.tasks.push(task);
  }

  /** Owes a message in the transaction of the step that it tells of. */
  async tell(accounts: readonly string[], letter: Letter, moment = ''): Promise<void> {
    const dedupe = `${letter.kind}:${this.vacancy.id}:${this.vacancy.round}:${moment}`;
    await oweLetter(this.tx, { accounts, letter, dedupe, now: this.now });
  }

  async set(change: Partial<Pick<VacancyRow, 'state' | 'round'>> & Record<string, unknown>): Promise<void> {
    await this.tx
      .updateTable('vacancy')
      .set(change as never)
      .where('id', '=', this.vacancy.id)
      .execute();
    Object.assign(this.vacancy, change);
  }

  /** The post is gone: closed by the organisation, or held again without an end. */
  async isPostGone(): Promise<boolean> {
    const { rows } = await sql`
      select 1 where exists (select from post_closure where post_id = ${this.vacancy.post_id})
        or (${this.vacancy.free_from}::date is null and exists (select from incumbency
          where post_id = ${this.vacancy.post_id} and valid_at @> ${this.today}::date and upper_inf(valid_at)))`.execute(
      this.tx,
    );
    return rows.length > 0;
  }
}
