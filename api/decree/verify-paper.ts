import { createHash } from 'node:crypto';
import { z } from 'zod';
import { findDecreeByCode, findDecreeByHash } from '../../db/decree/find-public-decree.ts';
import { uploadedFile } from '../documents/hand-in-document.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { publicDecreeShape } from './decree-shapes.ts';
import { showPublicDecree } from './show-public-decree.ts';

/** Each paper of ours carries its code in its metadata, where a change of the text does not take it away. */
const ours = /mutasi-decree:([0-9A-HJKMNP-TV-Z]{24})/;

export const verifyPaper = defineRoute({
  method: 'post',
  path: '/v1/public/decrees/verification',
  action: 'public',
  wall: 'verification',
  tag: 'Decrees',
  summary: 'Whether a PDF is, to the byte, one that was issued; the file is looked at and not kept',
  body: z.strictObject({ file: uploadedFile }),
  upload: true,
  answers: {
    200: {
      description:
        'It is the file that was issued; `superseded` where a correction, another decree or a rescission followed',
      schema: z.strictObject({ verdict: z.enum(['authentic', 'superseded']), decree: publicDecreeShape }),
    },
  },
  problems: ['decree-not-pdf', 'decree-tampered', 'decree-unknown'],
  async handle({ body: { file }, language }, { db }) {
    if (!file.bytes.subarray(0, 1_024).includes('%PDF-')) throw new Problem('decree-not-pdf');
    const found = await findDecreeByHash(db, createHash('sha256').update(file.bytes).digest('hex'));
    if (!found) {
      const code = ours.exec(file.bytes.toString('latin1'))?.[1];
      throw new Problem(
        code !== undefined && (await findDecreeByCode(db, code)) ? 'decree-tampered' : 'decree-unknown',
      );
    }
    const verdict = found.state === 'valid' ? 'authentic' : 'superseded';
    return { status: 200, body: { verdict, decree: showPublicDecree(found, language) } };
  },
});
