import type { Selectable } from 'kysely';
import type { z } from 'zod';
import type { Task } from '../../../db/generated/database.ts';
import type { TaskKind } from '../../../domain/task/task-kind.ts';
import type { TaskDefinitions } from '../../../domain/task-kinds/task-definitions.ts';
import type { CaseDesk } from '../case-desk.ts';

export type CompletedTask = Selectable<Task> & { case_number: string; kind: TaskKind; completed_by: string };

export type FormOf<K extends TaskKind> = z.infer<TaskDefinitions[K]['form']>;

/** Keeps what was said on one kind of task where its stage keeps its record. */
export type Filing<K extends TaskKind> = (desk: CaseDesk, task: CompletedTask, form: FormOf<K>) => Promise<void>;
