import { findLatestEvaluation } from '../../db/evaluation/evaluation-row.ts';
import type { Database } from '../../db/open-database.ts';
import type { EvaluationReport, OutcomeLine } from '../../domain/evaluation/evaluation-report.ts';
import type { CaseKind } from '../../domain/expectation/case-kind.ts';
import type { Text } from '../../domain/text.ts';
import { effectWords } from './evaluation-words.ts';

/**
 * What became of moves like this one, by the latest evaluation of the agency, with the number of cases and how sure that is (F58): for the
 * panel before it deliberates. Nothing where the agency has no evaluation yet.
 */
export async function showLikeMoves(
  db: Database,
  agency: string,
  { scope, direction, initiator }: CaseKind,
): Promise<object | null> {
  const row = await findLatestEvaluation(db, agency);
  if (!row) return null;
  const report = JSON.parse(row.report) as EvaluationReport;
  const line = report.outcomesOfFiveYears.find(
    (one) => one.scope === scope && one.direction === direction && one.initiator === initiator,
  );
  const { direction: _, ...effect } = report.effects.find((one) => one.direction === direction)!;
  return {
    ...{ half: row.half, scope, direction, initiator },
    outcomes: {
      ...{ cases: line?.cases ?? null, worked: line?.worked ?? null, notEffective: line?.notEffective ?? null },
      ...{ workedRate: line?.workedRate ?? null, interval: line?.interval ?? null, text: outcomeText(line) },
    },
    performance: { ...effect, text: effectWords[effect.verdict] },
  };
}

function outcomeText(line: OutcomeLine | undefined): Text {
  if (!line || line.workedRate === null || line.interval === null || line.cases === null)
    return {
      id: 'Terlalu sedikit mutasi serupa untuk disimpulkan.',
      en: 'Too few moves like this one to conclude.',
    };
  const reviewed = (line.worked ?? 0) + (line.notEffective ?? 0);
  const [rate, from, to] = [line.workedRate, ...line.interval].map((one) => Math.round(one / 10));
  return {
    id: `Dari ${reviewed} mutasi serupa yang ditinjau dalam lima tahun, ${rate} % berhasil (95 %: ${from} sampai ${to} %).`,
    en: `Of ${reviewed} moves like this one reviewed in five years, ${rate} % worked (95 %: ${from} to ${to} %).`,
  };
}
