import canonicalize from 'canonicalize';
import { sql, type Transaction } from 'kysely';
import type { EvaluationMade, EvaluationOrder } from '../../contract/evaluation.ts';
import { sha256 } from '../../db/audit/sha256.ts';
import { findEvaluation } from '../../db/evaluation/evaluation-row.ts';
import type { DB } from '../../db/generated/database.ts';
import { oweLetter } from '../../db/notification/owe-letter.ts';
import type { Database } from '../../db/open-database.ts';
import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { evaluate } from '../../domain/evaluation/evaluate.ts';
import type { EvaluationInputs } from '../../domain/evaluation/evaluation-inputs.ts';
import { evaluationRules } from '../../domain/evaluation/evaluation-report.ts';
import { letters } from '../../domain/notification/letters.ts';
import { rights } from '../../domain/rights/rights.ts';
import { readEvaluationInputs } from './read-evaluation-inputs.ts';

/** Evaluates a half year of an agency, keeps inputs and report, and tells those who may read it, all or nothing (F59). */
export async function makeEvaluation(
  db: Database,
  { agency, half, askedBy, now }: EvaluationOrder & { now: number },
): Promise<EvaluationMade> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const known = await findEvaluation(tx, agency, half);
      if (known) return { agency, half, inputsHash: known.inputsHash };
      const { time_zone: timeZone } = await tx
        .selectFrom('agency')
        .select('time_zone')
        .where('id', '=', agency)
        .executeTakeFirstOrThrow();
      const today = localDate(now, timeZone).toString();
      const inputs = canonicalize(await readEvaluationInputs(tx, { agency, timeZone, half, today }))!;
      // From the text that is kept, so that whoever reads it back has exactly what the report was made of.
      const report = canonicalize(evaluate(JSON.parse(inputs) as EvaluationInputs))!;
      const [inputsHash, reportHash] = [sha256({ text: inputs }), sha256({ text: report })];
      // Two at once: the unique half year refuses the later one, and its retry finds the first.
      await sql`
        insert into evaluation (agency_id, half, as_of, rules, inputs, inputs_hash, report, report_hash, asked_by, made_at)
        values (${agency}, ${half}, ${today}, ${evaluationRules}, ${inputs}, decode(${inputsHash}, 'hex'), ${report},
          decode(${reportHash}, 'hex'), ${askedBy ?? null}, ${new Date(now)})`.execute(tx);
      await tellReaders(tx, agency, half, new Date(now));
      return { agency, half, inputsHash };
    });
}

async function tellReaders(tx: Transaction<DB>, agency: string, half: string, now: Date): Promise<void> {
  const readers: string[] = [];
  for (const role of rights['evaluation.read'].roles) readers.push(...(await findRoleHolders(tx, agency, role)));
  const accounts = [...new Set(readers)];
  const letter = letters['evaluation-made']({ half });
  await oweLetter(tx, { accounts, letter, dedupe: `evaluation:${agency}:${half}`, now });
}
