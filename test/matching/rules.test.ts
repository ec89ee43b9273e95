import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { loadFactsOfMany, type Move } from '../../activities/eligibility/load-facts.ts';
import { rules } from '../../domain/eligibility/rules.ts';
import type { EligibilityFacts } from '../../domain/eligibility/facts.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import { computeDirection } from '../../domain/personnel/direction.ts';
import type { Echelon } from '../../domain/personnel/echelon.ts';
import { defaultPolicy } from '../../domain/policy/policy.ts';
import { matchGates } from '../../domain/matching/match-gates.ts';
import { judgedInSql } from './judged-in-sql.ts';
import { criteriaFor, onePostEach, samplePeople, today } from './sample-people.ts';

const { db } = samplePeople();
const atOnce = 200;
const targets = [
  'ANALIS-SDM-APARATUR-AHLI-MUDA',
  'KEPALA-BIDANG-MUTASI-PROMOSI',
  'KEPALA-BKPSDM',
  'KASUBBAG-KEUANGAN',
  'PERAWAT-TERAMPIL',
];

interface Holder {
  employee: string;
  post: string;
  positionClass: PositionClass;
  echelon: Echelon | null;
  jobGrade: number;
}

/** Ten holders of every position: without a post there is no move to judge. */
async function holders(): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    select * from (
      select employee_id as employee, post.id as post, position.position_class as "positionClass", position.echelon,
        position.job_grade as "jobGrade", row_number() over (partition by position.id order by employee_id) as nth
      from incumbency join post on post.id = post_id join position on position.id = position_id
      where valid_at @> ${today}::date
    ) held where nth <= 10 order by employee`.execute(db());
  return rows;
}

const judgedBeforeACase = rules.filter(({ id }) => (matchGates as readonly string[]).includes(id));
/** What lets nobody be ranked: a block, and a missing fact except where only people can say whether work is related. */
const closes = (rule: string, verdict: string, direction: string): boolean => {
  if (verdict === 'block' || verdict === 'block-unless-exception') return true;
  if (verdict !== 'unknown' || rule === 'R17' || rule === 'R18') return false;
  const promoted = direction === 'promotion' || direction === 'diagonal';
  return promoted || (rule !== 'R15' && rule !== 'R19');
};

describe('the gates of matching', () => {
  it('close exactly where the rules of eligibility do, for the people of the sample', async () => {
    const posts = await onePostEach(db());
    const people = await holders();
    let closed = 0;
    for (const position of targets) {
      const targetPostId = posts.get(position)!;
      const { criteria, post } = await criteriaFor(db(), targetPostId);
      const gatesOf = new Map(
        (await judgedInSql(db(), criteria)).map(({ profile, gates }) => [profile.employeeId, gates]),
      );
      const moves = people.map(({ employee, post: originPostId, ...origin }): Move => {
        const direction = computeDirection(origin, post);
        return {
          ...{
            employeeId: employee,
            originPostId,
            targetPostId,
            scope: 'intra-agency',
            direction,
            initiator: 'agency',
          },
          ...{ moment: 'submission', today, policy: defaultPolicy },
        };
      });
      const facts: EligibilityFacts[] = [];
      for (let start = 0; start < moves.length; start += atOnce)
        facts.push(...(await loadFactsOfMany(db(), moves.slice(start, start + atOnce))));
      const differ = moves.flatMap((move, index) => {
        const byRules = judgedBeforeACase
          .filter((rule) => closes(rule.id, rule.evaluate(facts[index]!).verdict, move.direction))
          .map(({ id }) => id as string);
        const byGates = gatesOf.get(move.employeeId)!.filter((gate) => gate.startsWith('R'));
        closed += byGates.length;
        return JSON.stringify(byRules) === JSON.stringify(byGates) ? [] : [{ position, byRules, byGates }];
      });
      expect(differ.slice(0, 5)).toEqual([]);
    }
    expect(closed).toBeGreaterThan(1_000);
  });
});
