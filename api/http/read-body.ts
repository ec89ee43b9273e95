import express, { type Request, type RequestHandler, type Response } from 'express';
import { Problem } from '../problem/problem.ts';
import { refuseUnstorable } from './refuse-unstorable.ts';

const readJson: RequestHandler = express.json({ limit: '256kb', strict: false, type: () => true });

/** The body as parsed JSON; read only after method, path, token and right are settled. */
export async function readBody(request: Request, response: Response): Promise<unknown> {
  if (request.headers['content-type'] === undefined || !request.is('application/json'))
    throw new Problem('unsupported-media-type');
  await new Promise<void>((resolve, reject) => {
    void readJson(request, response, (error?: unknown) => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
  const body = request.body as unknown;
  refuseUnstorable(body, 'body');
  return body;
}
