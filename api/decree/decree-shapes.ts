import { z } from 'zod';
import { caseNumber, day, instant, uuid } from '../http/shapes.ts';

const paper = z.strictObject({
  code: z.string().meta({ description: 'Of GET /v1/public/decrees/{code}.' }),
  extract: z.boolean().meta({ description: 'The part of a joint decree that is about this case alone.' }),
  sha256: z.string(),
  signer: z.enum(['none', 'development', 'bsre']).meta({ description: 'Who made its electronic signature.' }),
});

const letter = z.strictObject({
  id: uuid,
  kind: z.enum(['decree', 'correction']),
  state: z
    .enum(['draft', 'returned', 'signing', 'issued'])
    .meta({ description: '`signing`: it is signed on the record and waits for its electronic signature.' }),
  joint: z.boolean().meta({ description: 'It names several cases.' }),
  number: z.string().nullable(),
  dated: day,
  draftedBy: z.string(),
  initials: z.array(z.strictObject({ place: z.int(), role: z.string(), by: z.string(), at: instant })),
  signedBy: z.string().nullable(),
  signedAt: instant.nullable(),
  issuedAt: instant.nullable(),
  returned: z.strictObject({ at: instant, reason: z.string().nullable() }).nullable(),
  waiting: z
    .strictObject({ attempts: z.int(), fault: z.string() })
    .nullable()
    .meta({ description: 'What keeps it from being issued; it is tried again by itself.' }),
  papers: z.array(paper),
});

export const decreeShape = z.strictObject({ caseNumber, letters: z.array(letter) });
export const letterShape = letter;

export const pdfAnswer = {
  description: 'PDF',
  schema: z.string().meta({ format: 'binary' }),
  contentType: 'application/pdf',
};

export const letterParams = z.strictObject({ caseNumber, id: uuid });

export const publicDecreeShape = z.strictObject({
  code: z.string(),
  kind: z.enum(['decree', 'extract', 'correction']),
  subject: z.string(),
  number: z.string(),
  dated: day,
  signedAt: instant,
  agency: z.string(),
  signer: z.enum(['none', 'development', 'bsre']),
  state: z.enum(['valid', 'corrected', 'replaced', 'rescinded']),
  stateText: z.string(),
  sha256: z.string().meta({ description: 'Of the file as it was issued.' }),
  corrections: z.array(z.strictObject({ number: z.string(), dated: day })),
  corrects: z.strictObject({ number: z.string(), dated: day }).nullable(),
});
