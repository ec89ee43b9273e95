/** What can happen to a task, whatever asks for it; the chains of cases and of vacancies say it in the same words. */
export type TaskAction =
  | 'task-opened'
  | 'task-completed'
  | 'task-reassigned'
  | 'task-cancelled'
  | 'task-reminded'
  | 'task-escalated'
  | 'task-without-assignee'
  | 'task-delegated'
  | 'task-returned'
  | 'deadline-moved';
