import { act } from './act.ts';
import { caseAfter } from './case-after.ts';
import { caseBefore } from './case-before.ts';
import { caseWords, role } from './case.ts';
import { choose } from './choose.ts';
import { dashboard } from './dashboard.ts';
import { form } from './form.ts';
import { inbox } from './inbox.ts';
import { newCase } from './new-case.ts';
import { oversight } from './oversight.ts';
import { live } from './live.ts';
import { portal } from './portal.ts';
import { publicPage } from './public-page.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { taskAfterwards } from './task-afterwards.ts';
import { task } from './task.ts';
import { balance } from './balance.ts';
import { rotation } from './rotation.ts';
import { organisation } from './organisation.ts';
import { vacancy } from './vacancy.ts';

/** All words of the pages in Indonesian. `en/words.ts` has the same keys; a test compares them. */
export const words = {
  ...shell,
  ...caseBefore,
  ...caseAfter,
  act,
  ...oversight,
  case: caseWords,
  choose,
  dashboard,
  role,
  form,
  inbox,
  newCase,
  live,
  portal,
  publicPage,
  search,
  task,
  taskAfterwards,
  vacancy,
  balance,
  rotation,
  organisation,
};
