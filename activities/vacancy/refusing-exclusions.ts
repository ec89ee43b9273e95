import { ApplicationFailure } from '@temporalio/activity';
import pg from 'pg';
import { type Refusal, RefusalError } from '../../domain/refusal.ts';
import { vacancyExclusions } from '../../domain/vacancy/vacancy-refusals.ts';

const refusals: Readonly<Record<string, Refusal>> = vacancyExclusions;

/** Turns a refusal of the business or of a constraint into a failure that is final; every other error is tried again. */
export async function refusingExclusions<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) throw ApplicationFailure.nonRetryable(refusal.code, refusal.code, refusal);
    throw error;
  }
}

function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof RefusalError) return error.refusal;
  if (error instanceof pg.DatabaseError && error.constraint) return refusals[error.constraint];
  return undefined;
}

/** The refusal that such a failure carries. */
export function refusalOf(error: unknown): Refusal | undefined {
  return error instanceof ApplicationFailure && error.nonRetryable
    ? (error.details?.[0] as Refusal | undefined)
    : undefined;
}
