import type { Request, Response } from 'express';
import type { Answer, Route } from './route.ts';

/** Hands the connection to whoever writes as things happen; a proxy before us must not gather it up. */
export async function sendStream(
  route: Route,
  request: Request,
  response: Response,
  stream: NonNullable<Answer['stream']>,
): Promise<void> {
  response.type(route.answers[response.statusCode]?.contentType ?? 'text/plain');
  response.setHeader('X-Accel-Buffering', 'no');
  if (request.method === 'HEAD') return void response.end();
  response.flushHeaders();
  await stream(response);
}
