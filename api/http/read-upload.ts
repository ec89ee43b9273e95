import type { Request, RequestHandler, Response } from 'express';
import multer from 'multer';
import { Problem } from '../problem/problem.ts';
import { cleanText } from './clean-text.ts';

const limits = { files: 1, fields: 12, parts: 13, fieldNameSize: 60, fieldSize: 1_000, headerPairs: 20 };

/**
 * A form with one file, read whole into memory after method, path, token and right are settled.
 * @returns the fields, and under `file` its bytes, its name as it was sent and the type it is said to have
 */
export async function readUpload(request: Request, response: Response, maxBytes: number): Promise<unknown> {
  if (!request.is('multipart/form-data')) throw new Problem('unsupported-media-type');
  // Paths are kept so that they can be refused; cut off, nobody would learn of them.
  const read: RequestHandler = multer({
    storage: multer.memoryStorage(),
    limits: { ...limits, fileSize: maxBytes },
    preservePath: true,
    defParamCharset: 'utf8',
  }).single('file');
  await new Promise<void>((resolve, reject) => {
    void read(request, response, (error?: unknown) => {
      if (error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE')
        reject(new Problem('document-too-large', { headers: { Connection: 'close' } }));
      else if (error !== undefined && error !== null) reject(new Problem('upload-malformed'));
      else resolve();
    });
  });
  const fields = cleanText(request.body as unknown, 'body') as Record<string, unknown>;
  const { file } = request;
  return {
    ...fields,
    ...(file && { file: { bytes: file.buffer, name: file.originalname, declaredType: file.mimetype } }),
  };
}
