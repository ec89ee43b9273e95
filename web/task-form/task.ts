import type { GetTasksIdResponse } from '../client/types.gen.ts';

export type Task = GetTasksIdResponse;
