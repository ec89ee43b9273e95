import { caseWords, role } from './case.ts';
import { dashboard } from './dashboard.ts';
import { form, taskAfterwards } from './form.ts';
import { inbox } from './inbox.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { task } from './task.ts';

/** All words of the pages in Indonesian. `en/words.ts` has the same keys; a test compares them. */
export const words = { ...shell, case: caseWords, dashboard, role, form, inbox, search, task, taskAfterwards };
