import { findDecreeByCode, type PublicDecree } from '../../db/decree/find-public-decree.ts';
import { readCode, verificationCodePattern } from '../../domain/decree/verification-code.ts';
import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { publicDecreeShape } from './decree-shapes.ts';
import { publicDecreePage } from './public-decree-page.ts';
import { showPublicDecree } from './show-public-decree.ts';

const html = 'text/html';

export const publicDecree = defineRoute({
  method: 'get',
  path: '/v1/public/decrees/{code}',
  action: 'public',
  wall: 'verification',
  tag: 'Decrees',
  summary:
    'Whether a decree with this code was issued and still holds: for everybody, without a name in it. A browser gets a page',
  params: z.strictObject({
    code: z.string().max(60).meta({ description: 'As printed beside the QR code; its strokes may be left out.' }),
  }),
  answers: { 200: { description: 'It was issued', schema: publicDecreeShape, alsoAs: [html] } },
  problems: ['decree-unknown'],
  async handle({ params, language, prefers }, { db, pages }) {
    const code = readCode(params.code);
    // What decrees print leads here, and stays; where the pages are served, a browser is shown theirs.
    if (pages !== undefined && prefers(['application/json', html]) === html)
      return {
        status: 303,
        headers: { ...{ Location: `/public/decrees/${encodeURIComponent(code)}` }, Vary: 'Accept' },
      };
    const found: PublicDecree | undefined = verificationCodePattern.test(code)
      ? await findDecreeByCode(db, code)
      : undefined;
    if (!found) throw new Problem('decree-unknown');
    const shown = showPublicDecree(found, language);
    const headers = { Vary: 'Accept-Language, Accept' };
    if (prefers(['application/json', html]) !== html) return { status: 200, body: shown, headers };
    const bytes = Buffer.from(publicDecreePage(shown, language));
    return { status: 200, file: { bytes, mediaType: `${html}; charset=utf-8` }, headers };
  },
});
