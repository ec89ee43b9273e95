import { z } from 'zod';
import { countCasesUnderPolicy, listCasesUnderPolicy } from '../../db/policy/list-cases-under-policy.ts';
import { officeCalendar } from '../calendar/office-calendar.ts';
import { stages } from '../../domain/mutation-case/stage.ts';
import { policyEffect } from '../../domain/policy/policy-effect.ts';
import type { PolicyKey } from '../../domain/policy/policy-keys.ts';
import { defaultPolicy, type Policy } from '../../domain/policy/policy.ts';
import { refusePolicyValue } from '../../domain/policy/refuse-policy-change.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, limit, page } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { readerOf } from '../rights/reader-of.ts';
import { policyValue } from './policy-shapes.ts';

const line = z.strictObject({
  caseNumber,
  stage: z.enum(stages),
  keeps: policyValue.nullable().meta({
    description: 'The value it began under, and keeps; null where it began before the parameter.',
  }),
  effects: z.array(
    z.strictObject({
      what: z.enum(['deadline', 'rule-line', 'panel']),
      subject: z.string().meta({ description: "A task's id, a rule's id, or the parameter." }),
      from: z.string(),
      to: z.string(),
    }),
  ),
  cannotTell: z.string().nullable(),
});

export const previewChange = defineRoute({
  method: 'post',
  path: '/v1/policy/previews',
  action: 'policy.preview',
  tag: 'Policy',
  summary: 'Which open cases a value would have touched, had they begun under it; nothing is written',
  body: z.strictObject({ key: z.string().max(100), value: policyValue, after: caseNumber.optional(), limit }),
  answers: {
    200: {
      description: 'Cases that keep another value, by number; how many there are of each',
      schema: page(line).extend({ openCases: z.int(), keepingAnother: z.int(), keepingThis: z.int() }),
    },
  },
  problems: ['unknown-policy-key', 'invalid-policy-value', 'wrong-policy-unit'],
  async handle({ actor, body }, { db }) {
    const refusal = refusePolicyValue(body.key, body.value);
    if (refusal) throw Problem.of(refusal);
    const key = body.key as PolicyKey;
    const reader = readerOf(actor);
    const { open, differing } = await countCasesUnderPolicy(db, reader, body);
    const rows = await listCasesUnderPolicy(db, reader, { ...body, withFacts: key.startsWith('eligibility.') });
    const calendar = await officeCalendar(db, actor.timeZone);
    const show = (row: (typeof rows)[number]): object => {
      // A case that began before a parameter was made does not keep it.
      const policy = { ...defaultPolicy, ...row.policy };
      const changed = { ...policy, [key]: body.value } as Policy;
      const effect = policyEffect(key, changed, { ...row, policy, facts: row.facts ?? undefined }, calendar);
      return {
        caseNumber: row.caseNumber,
        stage: row.stage,
        keeps: (row.policy as Partial<Policy>)[key] ?? null,
        ...effect,
      };
    };
    const counts = { openCases: open, keepingAnother: differing, keepingThis: open - differing };
    return { status: 200, body: { ...pageOf(rows, body.limit, (row) => row.caseNumber, show), ...counts } };
  },
});
