import pg from 'pg';
import { listCasesWaitingForThaw } from '../../db/external-consideration/list-cases-waiting-for-thaw.ts';
import { type FreezeRow, listFreezes } from '../../db/external-consideration/list-freezes.ts';
import { type FreezeSaying, writeFreeze } from '../../db/external-consideration/write-freeze.ts';
import type { ApiDeps } from '../deps.ts';
import { Problem } from '../problem/problem.ts';
import { tellOfFreezes } from './tell-of-freezes.ts';

const exclusionViolation = '23P01';

/**
 * Keeps what was said of a freeze and tells the cases that wait for its end.
 * @throws Problem `service-unavailable` when the news did not reach all of them; the freeze is kept, and saying it again is the
 * same answer
 */
export async function saveFreeze(
  deps: ApiDeps,
  which: Parameters<typeof writeFreeze>[1],
  saying: FreezeSaying,
): Promise<FreezeRow> {
  if (saying.to !== null && saying.to <= saying.from) throw Problem.of(endsBeforeStart);
  const write = () => writeFreeze(deps.db, which, saying);
  const id = await write().catch(async (error: unknown) => {
    if (!isOverlap(error)) throw error;
    // The same may have been said at the same moment: then it is found now, and is the same answer.
    return write().catch((again: unknown) => {
      throw isOverlap(again) ? Problem.of(overlaps) : again;
    });
  });
  if (id === undefined) throw new Problem('not-found');
  await tellOfFreezes(deps, await listCasesWaitingForThaw(deps.db));
  return (await listFreezes(deps.db, { agency: saying.agency, id }))[0]!;
}

function isOverlap(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === exclusionViolation;
}

const endsBeforeStart = {
  code: 'freeze-ends-before-start',
  rule: 'R23',
  field: 'to',
  message: {
    id: 'Masa pembatasan berakhir sebelum mulai. `to` adalah hari pertama yang tidak lagi dibatasi.',
    en: 'The freeze ends before it begins. `to` is the first day that is no longer frozen.',
  },
};

const overlaps = {
  code: 'freeze-overlaps',
  rule: 'R23',
  field: 'from',
  message: {
    id: 'Masa pembatasan sejenis sudah ada pada hari-hari ini. Perbaiki yang sudah ada.',
    en: 'There is a freeze of this kind on some of these days already. Correct that one.',
  },
};
