import express, { type Request, type RequestHandler, type Response } from 'express';
import { Problem } from '../problem/problem.ts';
import { cleanText } from './clean-text.ts';

const readJson: RequestHandler = express.json({ limit: '256kb', strict: false, type: () => true });

/** The body as parsed JSON; read only after method, path, token and right are settled. */
export async function readBody(request: Request, response: Response): Promise<unknown> {
  const type = request.headers['content-type'];
  if (type === undefined || !request.is('application/json') || /charset\s*=(?!\s*"?utf-8)/i.test(type))
    throw new Problem('unsupported-media-type');
  await new Promise<void>((resolve, reject) => {
    void readJson(request, response, (error?: unknown) => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
  return cleanText(request.body as unknown, 'body');
}
