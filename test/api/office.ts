import type { ApiDeps } from '../../api/deps.ts';
import { usualAnswers } from '../../stack/demo/usual-answers.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { devTemporal } from '../harness/temporal.ts';
import { type Counter, openCounter, type Reply, type Visitor } from './counter.ts';

/** A small agency with its API and a worker, and what its people commonly do at the counter. */
export interface Office {
  stage: CaseStage;
  counter: Counter;
  as: (alias: string) => Visitor;
  propose: (changes?: object, key?: string, by?: string) => Promise<Reply>;
  withdraw: (caseNumber: string) => Promise<Reply>;
  /** Waits until a task of the kind is open. */
  openTask: (caseNumber: string, kind: TaskKind) => Promise<{ id: string; holder: string }>;
  /** The usual answer, as HTTP body. */
  usual: (kind: TaskKind) => Promise<{ form: object }>;
  answer: (caseNumber: string, kind: TaskKind) => Promise<Reply>;
  close: () => Promise<void>;
}

export async function openOffice(deps: Partial<ApiDeps> = {}): Promise<Office> {
  const stage = await setCaseStage(await devTemporal());
  const counter = await openCounter({ ...stage, allowDemonstrationPolicy: true, ...deps });
  const { employeeId, targetPost, accounts } = stage.agency;
  const as = (alias: string): Visitor => counter.as(accounts[alias]);

  const openTask: Office['openTask'] = async (caseNumber, kind) => {
    for (let tries = 0; tries < 100; tries++) {
      const task = await stage.db
        .selectFrom('task')
        .select(['id', 'account_id', 'role'])
        .where('case_number', '=', caseNumber)
        .where('kind', '=', kind)
        .where('state', '=', 'open')
        .executeTakeFirst();
      if (task) return { id: task.id, holder: task.account_id ?? accounts[task.role]! };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no open ${kind}`);
  };
  const usual: Office['usual'] = async (kind) => ({ form: usualAnswers[kind](await stage.today()) });

  return {
    stage,
    counter,
    as,
    openTask,
    usual,
    propose: (changes = {}, key = crypto.randomUUID(), by = 'hr-officer') =>
      as(by).post(
        '/v1/cases',
        {
          employeeId,
          targetPostId: targetPost,
          initiator: 'agency',
          reason: 'Penguatan penyusunan program di Bappeda.',
          ...changes,
        },
        { 'idempotency-key': key },
      ),
    withdraw: (caseNumber) =>
      as('hr-officer').post(`/v1/cases/${caseNumber}/withdrawal`, { reason: 'Usulan dibatalkan oleh pengusul.' }),
    answer: async (caseNumber, kind) => {
      const { id, holder } = await openTask(caseNumber, kind);
      return counter.as(holder).post(`/v1/tasks/${id}/completion`, await usual(kind));
    },
    close: async () => {
      await counter.close();
      await stage.stop();
    },
  };
}
