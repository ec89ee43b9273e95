import { ApplicationFailure } from '@temporalio/activity';
import pg from 'pg';
import { exclusionRefusals } from '../../domain/mutation-case/exclusion-refusals.ts';
import { type Refusal, RefusalError } from '../../domain/refusal.ts';

/** Which constraint speaks for which refusal: exclusion is the database's job (design: decisions, 9). */
const refusals: Readonly<Record<string, Refusal>> = exclusionRefusals;

/** Turns a refusal of the business or of a constraint into a failure that is final; every other error is tried again. */
export async function refusingConflicts<T>(work: () => Promise<T>): Promise<T> {
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
