import type { Selectable } from 'kysely';
import type { Refusal } from '../../domain/refusal.ts';
import type { Command as CommandTable } from '../generated/database.ts';

export type CommandKind =
  | 'open-case'
  | 'complete-task'
  | 'reassign-task'
  | 'withdraw-case'
  | 'rescind-case'
  | 'recuse-seat'
  | 'act-in-panel'
  | 'ask-question'
  | 'override-task'
  | 'retract-override'
  | 'publish-case'
  | 'correct-effective-date'
  | 'file-objection'
  | 'withdraw-objection'
  | 'extend-objection'
  | 'hold-effective-date';

/** A command as it was written before the workflow heard of it. */
export type CommandRow = Pick<
  Selectable<CommandTable>,
  'id' | 'dedupe_key' | 'case_number' | 'task_id' | 'account_id' | 'roles' | 'body' | 'answer'
> & { kind: CommandKind; state: 'sent' | 'acknowledged' | 'refused'; refusal: Refusal | null };

export const commandColumns = [
  'id',
  'kind',
  'dedupe_key',
  'case_number',
  'task_id',
  'account_id',
  'roles',
  'body',
  'answer',
  'state',
  'refusal',
] as const;
