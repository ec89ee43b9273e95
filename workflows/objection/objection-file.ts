import { taskId } from '../../domain/task/task-id.ts';
import { firstObjectionStep, firstObjectionTask, type ObjectionEnd } from '../../contract/objection.ts';
import { OpenTasks } from '../mutation-case/open-tasks.ts';
import { Recorder } from '../mutation-case/recorder.ts';

/** One objection as its workflow knows it. Its steps and tasks are the case's, counted apart. */
export class ObjectionFile {
  readonly by: string;
  /** The one thing it waits for. */
  readonly task: string;
  readonly tasks = new OpenTasks();
  readonly recorder: Recorder;
  /** Decided or withdrawn, and being written down: nothing else can be asked. */
  settling = false;
  end: ObjectionEnd | undefined;

  constructor(caseNumber: string, by: string) {
    this.by = by;
    this.task = taskId(caseNumber, firstObjectionTask + 1);
    this.recorder = new Recorder(caseNumber, firstObjectionStep);
  }
}
