import { ActivityFailure, ApplicationFailure, type CancellationScope, setHandler } from '@temporalio/workflow';
import {
  cancelVacancy,
  decideShortlist,
  nomineeSettled,
  openVacancy,
  postGone,
  type VacancySaying,
} from '../../contract/vacancy.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { nomineeUnderWay, shortlistNotOpen, vacancyClosed } from '../../domain/vacancy/vacancy-refusals.ts';
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
    decideShortlist,
    async ({ command }: VacancySaying): Promise<void> => {
      try {
        file.nominated = (await file.write({ do: 'decide', command })).nominated!;
      } catch (error) {
        throw refusalIn(error);
      }
    },
    { validator: (_saying: VacancySaying) => refuseIf(closedOf(file) ?? (file.asked ? undefined : shortlistNotOpen)) },
  );

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
