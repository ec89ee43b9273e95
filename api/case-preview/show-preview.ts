import type { PreviewedMove } from '../../activities/case-preview/preview-move.ts';
import { documentNames } from '../../domain/documents/case-document-kind.ts';
import { considerations } from '../../domain/external-consideration/consideration-kind.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { roleOf } from '../../domain/task/assignee.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import { roleNames } from '../../domain/rights/role-names.ts';
import { routeOf } from '../../domain/route/route-of.ts';
import { expectedRoute } from '../mutation-case/expected-route.ts';

/** The way of a case with who does what within which time, whom it asks, which papers it needs, and what stands in it. */
export function showPreview({ way, policy, certificate, conflicts }: PreviewedMove): object {
  const { considerations: asked, decidedBy, documents } = routeOf(way);
  const { scope, direction, initiator } = way;
  const task = ({ kind, ...rest }: { kind: TaskKind; conditional: boolean }): object => {
    const { title, assignee, basis } = taskDefinitions[kind];
    const role = roleOf(assignee);
    return {
      ...{ kind, title, role, roleName: roleNames[role], legalBasis: basis },
      ...{ within: policy[`sla.${kind}`], conditional: rest.conditional },
    };
  };
  return {
    ...{ scope, direction, initiator },
    stages: expectedRoute(way).map((stage) => ({ ...stage, tasks: stage.tasks.map(task) })),
    authorities: {
      decidedBy: { label: decidedBy.label, legalBasis: decidedBy.basis },
      considerations: asked.map((kind) => {
        const { label, authority, basis } = considerations[kind];
        return { kind, label, authority, legalBasis: basis };
      }),
    },
    documents: documents.map(({ kind, issuer, basis, required, requiredAt }) => ({
      ...{ kind, name: documentNames[kind], issuer, legalBasis: basis, required, requiredAt },
    })),
    certificate,
    blocks: [
      ...conflicts.map(({ code, message }) => ({ code, message, cure: null })),
      ...certificate.lines
        .filter(({ verdict }) => verdict === 'block' || verdict === 'block-unless-exception')
        .map(({ rule, explanation, cure }) => ({ code: rule, message: explanation, cure: cure ?? null })),
    ],
  };
}
