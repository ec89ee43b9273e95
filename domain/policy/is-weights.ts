/** Whether a value names every criterion once, with a whole share of 0–1000; their sum is asked for elsewhere. */
export function isWeights(value: unknown, criteria: readonly string[]): value is Record<string, number> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const shares = Object.entries(value);
  return (
    shares.length === criteria.length &&
    shares.every(
      ([name, share]) =>
        criteria.includes(name) && Number.isInteger(share) && Number(share) >= 0 && Number(share) <= 1000,
    )
  );
}
