import type { DocumentKind, DocumentState, DocumentVerdict } from '../../domain/eligibility/document-state.ts';
import type { ExternalApproval } from '../../domain/eligibility/external-approval.ts';
import type { ConsentState, EligibilityFacts } from '../../domain/eligibility/facts.ts';
import { known, type Known, unknownFact } from '../../domain/eligibility/known.ts';
import type { Moment } from '../../domain/eligibility/moment.ts';
import { isInterAgency, type Scope } from '../../domain/personnel/scope.ts';
import type { CaseDocuments } from '../../db/documents/read-case-documents.ts';
import { askedApprovals } from './approval-facts.ts';
import { documentFacts } from './document-facts.ts';
import type { CaseRecord, Testimony } from './read-case-record.ts';
import { dayOf } from './recorded-fact.ts';

type RouteFacts = Pick<EligibilityFacts, 'documents' | 'originConsent' | 'receivingConsent' | 'externalApprovals'>;

/** What the route of the scope demands from outside, and how it stands; inside the agency it demands nothing. */
export function routeFacts(
  scope: Scope,
  record: CaseRecord,
  { today, timeZone }: { today: string; timeZone: string },
): RouteFacts {
  const { testimonies, documents: files, considerations } = record;
  const routeAsksNothing = 'case-route';
  if (!isInterAgency(scope)) {
    return {
      documents: files
        ? known(documentFacts(files, record), checklist, lastJudged(files, timeZone) ?? today)
        : known([], routeAsksNothing, today),
      originConsent: unknownFact,
      receivingConsent: unknownFact,
      externalApprovals: known(askedApprovals([], considerations), routeAsksNothing, today),
    };
  }
  const origin = testimonies['origin-authority-consent'];
  const receiving = testimonies['authority-decision'];
  const answers = Object.values(testimonies);
  const latest = answers.map(({ at }) => dayOf(at, timeZone)).sort();
  const consent = (answer: Testimony | undefined, source: string): Known<ConsentState> =>
    known(consentOf(answer), source, answer ? dayOf(answer.at, timeZone) : today);
  return {
    documents: files
      ? known(documentFacts(files, record), checklist, lastJudged(files, timeZone) ?? today)
      : known(documentsOf(scope, testimonies), 'T01, D4, D9', latest.at(-1) ?? today),
    originConsent: consent(origin, 'T11'),
    receivingConsent: consent(receiving, 'T14'),
    externalApprovals: known(
      askedApprovals(approvalsOf(scope, testimonies), considerations),
      'T12, T13',
      latest.at(-1) ?? today,
    ),
  };
}

const checklist = 'case-documents';

function lastJudged({ documents }: CaseDocuments, timeZone: string): string | undefined {
  const days = documents.flatMap(({ judged_at }) => (judged_at ? [dayOf(judged_at, timeZone)] : []));
  return days.sort().at(-1);
}

/** Before 0.2.0. Peraturan BKN 5/2019. Those of the submission are checked at intake; the others come in while the case is open. */
function documentsOf(scope: Scope, testimonies: CaseRecord['testimonies']): DocumentState[] {
  const intake = testimonies['intake-check'];
  const submitted = intake?.form['decision'] === 'complete' ? 'accepted' : 'pending';
  const clearance = testimonies['audit-clearance']?.form['clearance'];
  const audit = clearance === undefined ? 'pending' : clearance === 'clear' ? 'accepted' : 'rejected';
  const atIntake: DocumentKind[] = ['D1', 'D2', 'D3', 'D5', 'D6', 'D7', 'D8'];
  return [
    ...atIntake.map((kind) => document(kind, 'deliberation', submitted)),
    document('D9', 'deliberation', audit),
    document('D4', 'decree', verdictOf(testimonies['origin-authority-consent'])),
    ...(scope === 'inter-province' ? [document('D10', 'decree', verdictOf(testimonies['superior-decision']))] : []),
  ];
}

/** Nobody records yet who signed, so the signatory of D5 and D8 stays a question for people (R24). */
function document(kind: DocumentKind, requiredAt: Moment, verdict: DocumentVerdict): DocumentState {
  return { kind, requiredAt, verdict, signatoryClass: null };
}

/** Who decides beside BKN: the Governor within a province, the Minister between provinces, BKN itself where an agency of the centre takes part. */
function approvalsOf(scope: Scope, testimonies: CaseRecord['testimonies']): ExternalApproval[] {
  const state = stateOf(testimonies['superior-decision']);
  const superior: ExternalApproval[] =
    scope === 'inter-regency-same-province'
      ? [{ kind: 'governor-decision', state }]
      : scope === 'inter-province'
        ? [{ kind: 'minister-decision', state }]
        : [];
  return [{ kind: 'technical-consideration', state: stateOf(testimonies['technical-consideration']) }, ...superior];
}

const approves = ({ form }: Testimony): boolean => form['decision'] === 'approve';

function consentOf(answer: Testimony | undefined): ConsentState {
  if (!answer) return 'pending';
  return approves(answer) ? 'given' : 'refused';
}

function verdictOf(answer: Testimony | undefined): DocumentVerdict {
  if (!answer) return 'pending';
  return approves(answer) ? 'accepted' : 'rejected';
}

function stateOf(answer: Testimony | undefined): ExternalApproval['state'] {
  if (!answer) return 'pending';
  return approves(answer) ? 'granted' : 'refused';
}
