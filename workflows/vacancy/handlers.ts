import { ActivityFailure, ApplicationFailure, type CancellationScope, setHandler } from '@temporalio/workflow';
import {
  absencesChanged,
  calendarChanged,
  type Completion,
  completeTask,
  type Reassignment,
  reassignTask,
} from '../../contract/mutation-case.ts';
import { cancelVacancy, nomineeSettled, openVacancy, postGone, type VacancySaying } from '../../contract/vacancy.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { refuseUpdate } from '../../domain/rights/refuse-update.ts';
import { nomineeUnderWay, vacancyClosed } from '../../domain/vacancy/vacancy-refusals.ts';
import { startVacancy } from './activities.ts';
import type { VacancyFile } from './vacancy-file.ts';

/** Registers everything a running vacancy can be told. */
export function registerHandlers(file: VacancyFile, story: CancellationScope): void {
  setHandler(openVacancy, async ({ command }: VacancySaying): Promise<void> => {
    if (file.opening) return;
    try {
      file.opening = await startVacancy({ vacancy: file.vacancy, command, now: Date.now() });
    } catch (error) {
      file.refused = true;
      throw refusalIn(error);
    }
  });

  setHandler(
    completeTask,
    async ({ task, command, answer }: Completion): Promise<void> => {
      // Until it is written down nobody else decides; a nominee whom another committee was quicker to name is refused there.
      const putBack = file.tasks.setAside(task);
      try {
        await file.write({ do: 'complete-task', task, command });
      } catch (error) {
        putBack();
        throw refusalIn(error);
      }
      file.tasks.answer(task, answer);
    },
    { validator: ({ task, by }: Completion) => refuseIf(closedOf(file) ?? file.tasks.refuse(task, by)) },
  );

  setHandler(
    reassignTask,
    async ({ task, command }: Reassignment): Promise<void> => {
      await file.write({ do: 'reassign-task', task, command });
    },
    {
      validator: ({ task, by, to }: Reassignment) =>
        refuseIf(closedOf(file) ?? refuseUpdate('task.assign', by, undefined) ?? file.tasks.refuseHolder(task, to)),
    },
  );

  setHandler(absencesChanged, () => {
    if (file.tasks.all().length > 0) void file.write({ do: 'apply-delegations' });
  });

  setHandler(calendarChanged, () => {
    if (file.tasks.all().length > 0) void file.write({ do: 'refresh-deadlines' });
  });

  setHandler(
    cancelVacancy,
    async ({ command }: VacancySaying): Promise<void> => {
      file.ended = 'cancelled';
      const written = file.write({ do: 'cancel', command });
      story.cancel();
      await written;
    },
    {
      validator: (_saying: VacancySaying) =>
        refuseIf(closedOf(file) ?? (file.caseNumber === undefined ? undefined : nomineeUnderWay)),
    },
  );

  setHandler(nomineeSettled, (news) => file.note(news));

  setHandler(postGone, () => {
    if (closedOf(file)) return;
    file.ended = 'withdrawn';
    story.cancel();
  });
}

function closedOf(file: VacancyFile): Refusal | undefined {
  return file.outcome !== undefined || file.ended !== undefined ? vacancyClosed : undefined;
}

/** What the caller learns: the refusal itself, not the activity around it. */
function refusalIn(error: unknown): unknown {
  return error instanceof ActivityFailure ? (error.cause ?? error) : error;
}

function refuseIf(refusal: Refusal | undefined): void {
  if (refusal) throw ApplicationFailure.nonRetryable(refusal.code, refusal.code, refusal);
}
