import { z } from 'zod';
import { certificateVerdicts } from '../../domain/eligibility/certificate.ts';
import { moments } from '../../domain/eligibility/moment.ts';
import { ruleVerdicts } from '../../domain/eligibility/rule-line.ts';
import { caseNumber, day, instant } from '../http/shapes.ts';

const shownVerdict = z.enum([...ruleVerdicts, 'withheld']);
const post = z.strictObject({ postId: z.string(), positionName: z.string(), unitName: z.string() });

const line = z.strictObject({
  rule: z.string(),
  version: z.int(),
  title: z.string(),
  legalBasis: z.string().meta({ description: 'The provision, cited as Indonesian law is cited.' }),
  verdict: shownVerdict,
  verdictText: z.string(),
  value: z.string().meta({ description: 'What was found.' }),
  explanation: z.string(),
  cure: z.string().nullable().meta({ description: 'What would make the line pass.' }),
  evidence: z.array(
    z.strictObject({
      fact: z.string().nullable(),
      label: z.string().nullable(),
      source: z.string(),
      sourceText: z.string(),
      asOf: day,
      asOfText: z.string(),
    }),
  ),
});

export const wordedCertificate = z.strictObject({
  caseNumber,
  moment: z.enum(moments),
  momentText: z.string(),
  number: z.int(),
  agencyName: z.string(),
  employeeName: z.string(),
  origin: post,
  target: post,
  verdict: z.enum(certificateVerdicts),
  verdictText: z.string(),
  summary: z.string(),
  ruleVersion: z.string(),
  evaluatedOn: day,
  evaluatedAt: instant,
  unknowns: z.int(),
  lines: z.array(line),
});

const origin = z.strictObject({ source: z.string(), sourceText: z.string(), asOf: day }).nullable();

export const certificateComparison = z.strictObject({
  caseNumber,
  moments: z.array(
    z.strictObject({
      moment: z.enum(moments),
      momentText: z.string(),
      number: z.int(),
      verdict: z.enum(certificateVerdicts),
      verdictText: z.string(),
      ruleVersion: z.string(),
      evaluatedOn: day,
      target: post,
    }),
  ),
  targetChanged: z.boolean().meta({ description: 'The later certificates judge another post than the first.' }),
  changed: z.int().meta({ description: 'How many of the rules you see have changed.' }),
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      title: z.string(),
      legalBasis: z.string(),
      at: z.array(
        z.strictObject({
          moment: z.enum(moments),
          verdict: shownVerdict,
          verdictText: z.string(),
          value: z.string(),
          explanation: z.string(),
        }),
      ),
      changes: z.array(
        z.strictObject({
          from: z.enum(moments),
          to: z.enum(moments),
          verdictChanged: z.boolean(),
          facts: z.array(
            z.strictObject({
              fact: z.string(),
              label: z.string(),
              change: z.enum(['value', 'became-known', 'became-unknown']),
              before: origin,
              after: origin,
            }),
          ),
        }),
      ),
    }),
  ),
});

export const momentParams = z.strictObject({ caseNumber, moment: z.enum(moments) });
export const certificateQuery = z.strictObject({
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .meta({ description: 'An earlier one of the same moment; the latest if left out.' }),
});
