import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';

export const ndjson = 'application/x-ndjson';

/** A reader that takes nothing for so long holds a connection to the database for nothing. */
const patienceMs = 30_000;
/** Lines go out some dozens at a time: a write a line costs more than the line. */
const chunkLength = 32_768;

/**
 * Sends lines as they come, as fast as the reader takes them. What fails half-way breaks the connection off, so that nobody
 * takes a part for the whole.
 */
export async function sendLines(request: Request, response: Response, lines: AsyncIterable<string>): Promise<void> {
  response.type(`${ndjson}; charset=utf-8`);
  if (request.method === 'HEAD') return void response.end();
  response.setTimeout(patienceMs, () => response.destroy());
  try {
    await pipeline(Readable.from(inChunks(lines)), response);
  } catch (error) {
    if (!isGone(error)) request.log.error({ err: error }, 'a streamed answer broke off');
  }
}

async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string, void> {
  let chunk = '';
  for await (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** The reader hung up. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
