/** What is wrong with a secret, without saying it; undefined also for one that is missing, which is told elsewhere. */
export function secretFault(secret: string | undefined, shortestLength: number): string | undefined {
  if (secret === undefined || secret.trim() === '') return undefined;
  if (secret.length < shortestLength) return `is shorter than ${shortestLength} characters`;
  // A word typed over and over is long and still guessed.
  return new Set(secret).size < 10 ? 'has too few different characters; make a random one' : undefined;
}
