import { readCertifiedCase, readPostNames } from '../../db/certificate/read-certified-case.ts';
import type { Database } from '../../db/open-database.ts';
import { dateText } from '../../domain/eligibility/date-text.ts';
import { factLabels } from '../../domain/eligibility/fact-labels.ts';
import { momentLabels } from '../../domain/eligibility/moment-labels.ts';
import { type Evidence, ruleVerdicts } from '../../domain/eligibility/rule-line.ts';
import { sourceText } from '../../domain/eligibility/source-text.ts';
import { certificateVerdictLabels, ruleVerdictLabels } from '../../domain/eligibility/verdict-labels.ts';
import type { Viewer } from '../../domain/privacy/visible-fields.ts';
import type { Text } from '../../domain/text.ts';
import { showLine, type ShownLine, withheld } from '../privacy/show-line.ts';
import type { DatedCertificate } from './find-certificates.ts';

/** A certificate with every word a reader needs; JSON, page and paper are made of it and say the same (F21). */
export type WordedCertificate = Awaited<ReturnType<typeof wordCertificate>>;

export async function wordCertificate(
  db: Database,
  caseNumber: string,
  { number, certificate, evaluatedAt }: DatedCertificate,
  as: readonly Viewer[],
) {
  const about = await readCertifiedCase(db, caseNumber);
  // Certificates made before 0.2.0 do not name their posts; those of the case could not change then.
  const { originPostId = about.originPostId, targetPostId = about.targetPostId } = certificate as Partial<typeof about>;
  const posts = await readPostNames(db, [originPostId, targetPostId]);
  const lines = certificate.lines.map((line) => showLine(line, as));
  const { moment, verdict, ruleVersion, unknowns } = certificate;
  return {
    ...{ caseNumber, moment, number, verdict, ruleVersion, unknowns, evaluatedAt },
    agencyName: about.agencyName,
    employeeName: about.employeeName,
    origin: posts.find(({ postId }) => postId === originPostId)!,
    target: posts.find(({ postId }) => postId === targetPostId)!,
    evaluatedOn: certificate.evaluatedOn,
    momentText: momentLabels[moment],
    verdictText: certificateVerdictLabels[verdict],
    summary: countsText(lines),
    lines: lines.map(wordLine),
  };
}

function wordLine(line: ShownLine) {
  const { rule, version, title, legalBasis, verdict, value, explanation, cure, source, asOf } = line;
  // Lines of certificates made before 0.2.0 name their sources together.
  const kept = (line as Partial<ShownLine>).evidence ?? (source && asOf ? [{ fact: null, source, asOf }] : []);
  return {
    ...{ rule, version, title, legalBasis, verdict, value, explanation },
    verdictText: verdict === 'withheld' ? withheld : ruleVerdictLabels[verdict],
    cure: cure ?? null,
    evidence: kept.map(wordEvidence),
  };
}

function wordEvidence({ fact, source, asOf }: Omit<Evidence, 'fact'> & { fact: Evidence['fact'] | null }) {
  const label: Text | null = fact && factLabels[fact];
  return { fact, label, source, sourceText: sourceText(source), asOf, asOfText: dateText(asOf) };
}

/** `20 memenuhi, 2 peringatan`: what the lines say, of those the reader sees. */
function countsText(lines: readonly ShownLine[]): Text {
  const counts = ruleVerdicts
    .map((verdict) => ({
      label: ruleVerdictLabels[verdict],
      count: lines.filter((line) => line.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
  const words = (language: keyof Text): string =>
    counts.map(({ label, count }) => `${count} ${label[language].toLowerCase()}`).join(', ');
  return { id: words('id'), en: words('en') };
}
