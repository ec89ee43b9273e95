/** Rule → imports it must find, each as the file that imports and the import it contains. */
export const forbiddenImports: Record<string, [file: string, line: string][]> = {
  'domain-imports': [
    ['domain/a/decides.ts', "import type { Reads } from '../../db/reads.ts';"],
    ['domain/a/decides.ts', "import { door } from '../../contract/door.ts';"],
    ['domain/a/decides.ts', "import { story } from '../../workflows/story.ts';"],
    ['domain/a/decides.ts', "import { hand } from '../../activities/hand.ts';"],
    ['domain/a/decides.ts', "import { settings } from '../../config/settings.ts';"],
  ],
  'contract-imports': [
    ['contract/case.ts', "import type { Reads } from '../db/reads.ts';"],
    ['contract/case.ts', "import { hand } from '../activities/hand.ts';"],
    ['contract/case.ts', "import { story } from '../workflows/story.ts';"],
  ],
  'contract-types-only': [['contract/case.ts', "import { law } from '../domain/law.ts';"]],
  'workflows-imports': [
    ['workflows/case.ts', "import type { Reads } from '../db/reads.ts';"],
    ['workflows/case.ts', "import { settings } from '../config/settings.ts';"],
    ['workflows/case.ts', "import { route } from '../api/route.ts';"],
  ],
  'workflows-types-only': [['workflows/case.ts', "import { hand } from '../activities/hand.ts';"]],
  'workflows-task-kinds-types': [['workflows/case.ts', "import { form } from '../domain/task-kinds/form.ts';"]],
  'workflows-in-the-sandbox': [
    ['workflows/case.ts', "import { z } from 'zod';"],
    ['workflows/case.ts', "import { readFile } from 'node:fs/promises';"],
  ],
  'contract-speaks-temporal': [
    ['contract/case.ts', "import { z } from 'zod';"],
    ['contract/case.ts', "import { readFile } from 'node:fs/promises';"],
  ],
  'db-imports': [
    ['db/query.ts', "import { door } from '../contract/door.ts';"],
    ['db/query.ts', "import { settings } from '../config/settings.ts';"],
    ['db/query.ts', "import { hand } from '../activities/hand.ts';"],
  ],
  'db-types-only': [['db/query.ts', "import { law } from '../domain/law.ts';"]],
  'activities-imports': [
    ['activities/write.ts', "import type { Story } from '../workflows/story.ts';"],
    ['activities/write.ts', "import { settings } from '../config/settings.ts';"],
    ['activities/write.ts', "import { route } from '../api/route.ts';"],
  ],
  'api-imports': [
    ['api/answer.ts', "import { hand } from '../activities/hand.ts';"],
    ['api/answer.ts', "import { tool } from '../stack/tool.ts';"],
  ],
  'api-types-only': [['api/answer.ts', "import { story } from '../workflows/story.ts';"]],
  'api-config-in-main': [['api/answer.ts', "import { settings } from '../config/settings.ts';"]],
  'worker-imports': [
    ['worker/run.ts', "import { law } from '../domain/law.ts';"],
    ['worker/run.ts', "import { story } from '../workflows/story.ts';"],
    ['worker/run.ts', "import { route } from '../api/route.ts';"],
  ],
  'worker-config-in-main': [['worker/run.ts', "import { settings } from '../config/settings.ts';"]],
  'worker-opens-the-database': [['worker/run.ts', "import { reads } from '../db/reads.ts';"]],
  'config-imports': [['config/env.ts', "import { law } from '../domain/law.ts';"]],
  'web-imports': [
    ['web/page.ts', "import { law } from '../domain/law.ts';"],
    ['web/page.ts', "import type { Door } from '../contract/door.ts';"],
  ],
  'domain-is-pure': [
    ['domain/a/decides.ts', "import { readFile } from 'node:fs/promises';"],
    ['domain/a/decides.ts', "import { sql } from 'kysely';"],
    ['domain/a/decides.ts', "import type { Kysely } from 'kysely';"],
  ],
  'zod-in-task-kinds': [
    ['domain/a/decides.ts', "import { z } from 'zod';"],
    ['domain/a/decides.ts', "import type { z } from 'zod';"],
  ],
  'define-task-zod-types': [['domain/task/define-task.ts', "import { z } from 'zod';"]],
  'task-kinds-by-type-in-domain': [['domain/a/decides.ts', "import { form } from '../task-kinds/form.ts';"]],
  'migrate-from-outside': [
    ['api/answer.ts', "import { migrate } from '../db/migrate.ts';"],
    ['activities/write.ts', "import { migrate } from '../db/migrate.ts';"],
  ],
  'stack-is-not-imported': [['stack/start.ts', "import { harness } from '../test/harness.ts';"]],
  'no-cycle': [['domain/circle.ts', "import { law } from './law.ts';"]],
  resolvable: [['domain/a/decides.ts', "import { gone } from './gone.ts';"]],
};

/** Imports the table allows; a rule that finds one of these is too strict. */
export const allowedImports: [file: string, line: string][] = [
  ['domain/task-kinds/asks.ts', "import { z } from 'zod';"],
  ['domain/task/define-task.ts', "import type { z } from 'zod';"],
  ['domain/calendar/days.ts', "import { Temporal } from 'temporal-polyfill';"],
  ['contract/case.ts', "import type { Law } from '../domain/law.ts';"],
  ['contract/case.ts', "import { defineUpdate } from '@temporalio/workflow';"],
  ['workflows/case.ts', "import type { Hand } from '../activities/hand.ts';"],
  ['workflows/case.ts', "import { law } from '../domain/law.ts';"],
  ['workflows/case.ts', "import { door } from '../contract/door.ts';"],
  ['workflows/case.ts', "import type { Form } from '../domain/task-kinds/form.ts';"],
  ['db/query.ts', "import type { Law } from '../domain/law.ts';"],
  ['activities/write.ts', "import { reads } from '../db/reads.ts';"],
  ['activities/write.ts', "import { form } from '../domain/task-kinds/form.ts';"],
  ['api/main.ts', "import { settings } from '../config/settings.ts';"],
  ['api/answer.ts', "import type { Story } from '../workflows/story.ts';"],
  ['worker/run.ts', "import type { Reads } from '../db/reads.ts';"],
  ['worker/main.ts', "import { open } from '../db/open-database.ts';"],
  ['worker/run.ts', "import type { Settings } from '../config/settings.ts';"],
  ['worker/main.ts', "import { settings } from '../config/settings.ts';"],
  ['test/anything.ts', "import { story } from '../workflows/story.ts';"],
];
