import { competencies } from '../../domain/personnel/competency.ts';
import { rate } from '../../domain/personnel/performance-matrix.ts';
import { performanceAxis } from '../../domain/personnel/talent-box.ts';
import { csvText } from './csv-text.ts';
import type { Population } from './populate.ts';
import { holdsPost } from '../../domain/employee-import/imported-employee.ts';
import { readLegalStatus } from '../../domain/employee-import/siasn-value.ts';
import { sampleDate } from './sample-date.ts';

const assessedOn = '2026-03-16';
const scheme = 'potential-90-78';

/** The facts about people that the SIASN export does not carry, each a CSV keyed by NIP. */
export function factTables({ people, special }: Population): Record<string, string> {
  const active = people.filter(({ standing }) => isActive(standing));
  return {
    'performance.csv': csvText(
      ['nip', 'year', 'work_result', 'work_behavior', 'rating'],
      people.flatMap(({ nip, ratings }) =>
        ratings.map(({ year, workResult, workBehavior }) => [
          nip,
          year,
          workResult,
          workBehavior,
          rate(workResult, workBehavior),
        ]),
      ),
    ),
    'competencies.csv': csvText(
      ['nip', 'assessed_on', ...competencies],
      active.flatMap(({ nip, levels }) =>
        levels ? [[nip, assessedOn, ...competencies.map((one) => levels[one])]] : [],
      ),
    ),
    'talent.csv': csvText(
      ['nip', 'assessed_on', 'scheme_id', 'performance_axis', 'potential_axis'],
      active.flatMap(({ nip, potential, ratings }) => {
        const latest = ratings.at(-1);
        if (potential === null || !latest) return [];
        return [[nip, assessedOn, scheme, performanceAxis(rate(latest.workResult, latest.workBehavior)), potential]];
      }),
    ),
    'discipline.csv': csvText(
      ['nip', 'level', 'status', 'started_on', 'ended_on'],
      people.flatMap(({ nip, discipline }) =>
        discipline.map(({ level, status, startedOn, endedOn }) => [nip, level, status, startedOn, endedOn]),
      ),
    ),
    'clearances.csv': csvText(
      ['nip', 'study_assignment', 'service_bond', 'legal_process', 'open_audit_finding', 'as_of'],
      active.flatMap(({ nip, clearance: one }) =>
        one ? [[nip, one.studyAssignment, one.serviceBond, one.legalProcess, one.openAuditFinding, sampleDate]] : [],
      ),
    ),
    'position-history.csv': csvText(
      ['nip', 'unit', 'position', 'from', 'to'],
      people.flatMap(({ nip, history }) =>
        history.map(({ unit, position, from, to }) => [nip, unit, position, from, to]),
      ),
    ),
    'relationships.csv': csvText(
      ['nip', 'other_nip', 'kind'],
      special.flatMap(({ person, as }) => {
        const other = special.find(({ as: { alias } }) => as.tie && alias === as.tie.with);
        return as.tie && other ? [[person.nip, other.person.nip, as.tie.kind]] : [];
      }),
    ),
  };
}

function isActive(standing: string): boolean {
  const status = readLegalStatus(standing);
  return status !== undefined && holdsPost(status);
}
