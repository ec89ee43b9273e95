/** Every byte field as the text it holds; a history is full of them. */
export function readable(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (item instanceof Uint8Array) return Buffer.from(item).toString('utf8');
    if (typeof item === 'object' && item !== null && 'type' in item && item.type === 'Buffer' && 'data' in item)
      return Buffer.from(item.data as number[]).toString('utf8');
    return typeof item === 'bigint' ? item.toString() : item;
  });
}
