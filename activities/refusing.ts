import { ApplicationFailure } from '@temporalio/activity';
import pg from 'pg';
import { type Refusal, RefusalError } from '../domain/refusal.ts';

/** Which constraint speaks for which refusal: exclusion is the database's job (design: decisions, 9). */
export type Exclusions = Readonly<Record<string, Refusal>>;

/** Turns a refusal of the business or of a constraint into a failure that is final; every other error is tried again. */
export async function refusing<T>(exclusions: Exclusions, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusalIn(error, exclusions);
    if (refusal) throw ApplicationFailure.nonRetryable(refusal.code, refusal.code, refusal);
    throw error;
  }
}

function refusalIn(error: unknown, exclusions: Exclusions): Refusal | undefined {
  if (error instanceof RefusalError) return error.refusal;
  if (error instanceof pg.DatabaseError && error.constraint) return exclusions[error.constraint];
  return undefined;
}
