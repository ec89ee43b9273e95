/** Lists in a task's context that a field of this name chooses from, with how an entry is named. */
const lists: Record<string, string> = { documentId: 'documents', motion: 'motions', postId: 'posts' };

interface Entry {
  id?: string | number;
  number?: number;
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
  return (list as Entry[]).map(({ id, number, name, title }) => {
    const value = String(id ?? number);
    return { value, label: name ?? title ?? value };
  });
}
