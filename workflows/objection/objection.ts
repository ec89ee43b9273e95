import { allHandlersFinished, condition, setCurrentDetails } from '@temporalio/workflow';
import type { Recorded } from '../../contract/case-record.ts';
import type { ObjectionEnd, ObjectionInput } from '../../contract/objection.ts';
import { keepAgenda } from '../mutation-case/agenda.ts';
import { registerHandlers } from './handlers.ts';
import { ObjectionFile } from './objection-file.ts';

/**
 * An objection from its filing to its decision (keberatan, PP 79/2021): the authority is asked, reminded, and its period kept;
 * whoever objected may withdraw. Cancelled by its case, it ends as it stands: the case has closed its record.
 */
export async function objection({ caseNumber, by }: ObjectionInput): Promise<ObjectionEnd> {
  const file = new ObjectionFile(caseNumber, by);
  registerHandlers(file);

  const beside = Promise.race([
    file.recorder.run((recorded) => note(file, recorded)),
    keepAgenda(file.tasks, (due) =>
      file.recorder.write(...due.map((late) => ({ do: 'attend-task', ...late }) as const)),
    ),
  ]);
  return await Promise.race([decide(file), beside]);
}

async function decide(file: ObjectionFile): Promise<ObjectionEnd> {
  const kind = 'objection-decision';
  void file.tasks.expect(file.task, kind);
  await file.recorder.write({ do: 'open-task', task: file.task, kind });
  await condition(() => file.end !== undefined);
  await condition(allHandlersFinished);
  return file.end!;
}

function note(file: ObjectionFile, { tasks }: Recorded): void {
  if (tasks) file.tasks.watch(tasks);
  const due = file.tasks.nextDue();
  setCurrentDetails(due === undefined ? '### Objection' : `### Objection\nDue ${new Date(due).toISOString()}`);
}
