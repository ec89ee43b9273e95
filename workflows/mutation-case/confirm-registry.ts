import type { CaseFile } from './case-file.ts';

const kind = 'registry-update';

/**
 * Asks that the registry be told of the move (T21). Nobody waits for it: the write-back confirms it, often within seconds, and a registry that
 * is away for weeks holds no case up (F71, ADR 0044).
 */
export function askForRegistry(file: CaseFile): void {
  file.open(kind);
  if (file.registryTold) confirmRegistry(file);
}

/** News of the write-back; it may be quicker than the case that opens the task. */
export function confirmRegistry(file: CaseFile): void {
  file.registryTold = true;
  const task = file.tasks.find(kind);
  if (task === undefined || file.standing.closed) return;
  void file.write({ do: 'confirm-registry', task, kind });
  file.tasks.answer(task, {});
}
