import { readCertificates } from '../../db/certificate/read-certificates.ts';
import { noteEmbargoReads } from '../../db/embargo/note-embargo-reads.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { KeptCertificate } from '../../domain/eligibility/compare-certificates.ts';
import type { CaseCertificate } from '../../domain/eligibility/certificate.ts';
import type { EligibilityFacts } from '../../domain/eligibility/facts.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import type { Viewer } from '../../domain/privacy/visible-fields.ts';
import type { ApiDeps } from '../deps.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { viewersOf } from '../privacy/viewers-of.ts';

export interface DatedCertificate extends KeptCertificate {
  evaluatedAt: Date;
}

export interface FoundCertificates {
  certificates: DatedCertificate[];
  as: readonly Viewer[];
}

/**
 * The certificates of a case, in the order they were made, and as what the reader sees them; none while an embargo hides the post they
 * judge, nor of a person who was erased. Leaves a trace like every look into a dossier.
 */
export async function findCertificates(
  { db }: ApiDeps,
  actor: ReadingActor,
  caseNumber: string,
  route: string,
): Promise<FoundCertificates> {
  const { view, standing, seesTarget } = await findReadableCase(db, actor, caseNumber, 'case.read');
  const role = readingRole('case.read', actor.roles);
  await noteAccess(db, { account: actor.account, role, kind: 'case-file', of: { caseNumber } });
  const as = viewersOf(view, actor.roles);
  if (!seesTarget) return { certificates: [], as };
  if (standing.embargoed) await noteEmbargoReads(db, actor.account, route, [caseNumber]);
  const rows = await readCertificates(db, caseNumber);
  return {
    as,
    certificates: rows
      .filter(({ certificate }) => isWhole(certificate))
      .map(({ number, certificate, facts, evaluatedAt }) => ({
        number,
        certificate: certificate as unknown as CaseCertificate,
        facts: facts as unknown as EligibilityFacts,
        evaluatedAt,
      })),
  };
}

/** An erasure leaves the row and empties it (ADR 0014). */
function isWhole(certificate: unknown): boolean {
  return typeof certificate === 'object' && certificate !== null && 'moment' in certificate;
}
