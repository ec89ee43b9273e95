import { expect } from 'vitest';
import type { Refusal } from '../../domain/refusal.ts';
import type { OpenTask } from './case-player.ts';
import type { CaseStage } from './case-stage.ts';
import { dateOf } from './decree-years.ts';
import { type OpenedCase, openCaseOf } from './open-case.ts';
import { eventually } from './stage-clock.ts';

const dayMs = 86_400_000;
export const objectionReasons = 'Jarak ke unit tujuan 60 km dan saya merawat orang tua yang sakit.';

type Kind = 'file-objection' | 'withdraw-objection' | 'extend-objection' | 'hold-effective-date';
type Word = Promise<'acknowledged' | Refusal>;

/** Plays people who object and decide, on a stage whose clock a test moves. */
export class ObjectionPlay {
  readonly #stage: CaseStage;
  readonly authority: string;
  #asked = 0;

  constructor(stage: CaseStage) {
    this.#stage = stage;
    this.authority = stage.agency.accounts['appointing-authority']!;
  }

  async inDays(days: number): Promise<string> {
    return dateOf(Date.parse(await this.#stage.today()) + days * dayMs);
  }

  async nextMonday(): Promise<string> {
    for (let days = 1; ; days++) {
      const date = await this.inDays(days);
      if (new Date(date).getUTCDay() === 1) return date;
    }
  }

  /** A case whose decree lies ready to be received. */
  async decreed(effectiveInDays = 300): Promise<OpenedCase> {
    const opened = await openCaseOf(this.#stage);
    // Days pass here only when a test lets them.
    opened.player.pass = () => new Promise((resolve) => setTimeout(resolve, 50));
    await opened.player.playUntil('authority-decision');
    await opened.player.playUntil('decree-receipt', {
      'authority-decision': {
        ...{ decision: 'approve', reasons: 'Sesuai kebutuhan organisasi.' },
        effectiveDate: await this.inDays(effectiveInDays),
      },
    });
    return opened;
  }

  async receive({ player }: OpenedCase): Promise<void> {
    const [receipt] = await player.openTasks('decree-receipt');
    expect(await player.complete(receipt!)).toBe('acknowledged');
  }

  say({ player }: OpenedCase, kind: Kind, account: string, body: object, answer?: object): Word {
    const roles = account === this.authority ? ['appointing-authority'] : ['employee'];
    const dedupeKey = `${kind}:${++this.#asked}`;
    return player.send({ kind, dedupeKey, account, roles, body, ...(answer && { answer }) });
  }

  file(opened: OpenedCase, by = opened.mover.account): Word {
    return this.say(opened, 'file-objection', by, { reasons: objectionReasons, documentIds: [] });
  }

  rowsOf({ player }: OpenedCase) {
    return this.#stage.db.selectFrom('objection').selectAll().where('case_number', '=', player.number).execute();
  }

  async lettersTo({ player, mover }: OpenedCase): Promise<string[]> {
    const letters = await this.#stage.db
      .selectFrom('notification')
      .select('kind')
      .where('case_number', '=', player.number)
      .where('account_id', '=', mover.account)
      .where((where) => where.or([where('kind', 'like', 'objection-%'), where('kind', 'like', 'effective-date-%')]))
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return letters.map(({ kind }) => kind);
  }

  /** Its own workflow opens it, a moment after the objection was received. */
  decisionTask({ player }: OpenedCase): Promise<OpenTask> {
    return eventually(async () => {
      const [task] = await player.openTasks('objection-decision');
      expect(task).toBeDefined();
      return task!;
    });
  }

  async decide(opened: OpenedCase, form: object): Word {
    return opened.player.complete(await this.decisionTask(opened), form);
  }
}
