import { assignTask } from './assign-task.ts';
import { completeTask } from './complete-task.ts';
import { listTasks } from './list-tasks.ts';
import { readTask } from './read-task.ts';

export const taskRoutes = [listTasks, readTask, completeTask, assignTask];
