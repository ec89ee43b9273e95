import { health } from './health.ts';
import { imports } from './import.ts';
import { evaluation } from './evaluation.ts';
import { calendar } from './calendar.ts';
import { policy } from './policy.ts';
import { audit } from './audit.ts';
import { stuck } from './stuck.ts';

/** The words of organisation and oversight, a file a page. */
export const oversight = { health, imports, evaluation, calendar, policy, audit, stuck };
