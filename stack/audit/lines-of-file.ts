import { createReadStream } from 'node:fs';

/**
 * The lines of a UTF-8 file as NDJSON has them: a line feed ends a line and nothing else does (node:readline also stops at
 * U+2028, which JSON may contain).
 */
export async function* linesOfFile(path: string): AsyncGenerator<string, void> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8' }) as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}
