import { z } from 'zod';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';

const made = new Map<TaskKind, object>();

/** The form of a kind as JSON Schema: what a page needs to draw it. Rules across fields are only told by the answer. */
export function formSchema(kind: TaskKind): object {
  const known = made.get(kind);
  if (known) return known;
  const schema = z.toJSONSchema(taskDefinitions[kind].form, { io: 'input' });
  made.set(kind, schema);
  return schema;
}
