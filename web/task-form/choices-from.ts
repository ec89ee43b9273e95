/** Lists in a task's context that a field of this name chooses from, with how an entry is named. */
const lists: Record<string, string> = { course: 'catalogue' };

interface Entry {
  id?: string | number;
  code?: string;
  name?: string;
  title?: string;
}

/** What a field may choose from, where the task's context lists it. */
export function choicesFrom(
  context: Record<string, unknown>,
  field: string,
): { value: string; label: string }[] | undefined {
  const list = context[lists[field] ?? ''];
  if (!Array.isArray(list)) return undefined;
  return (list as Entry[]).map(({ id, code, name, title }) => {
    const value = String(code ?? id);
    return { value, label: name ?? title ?? value };
  });
}
