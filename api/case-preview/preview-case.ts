import { previewMove } from '../../activities/case-preview/preview-move.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { defineRoute } from '../http/route.ts';
import { checkProposal } from '../mutation-case/check-proposal.ts';
import { Problem } from '../problem/problem.ts';
import { previewBody, previewShape } from './preview-shapes.ts';
import { showPreview } from './show-preview.ts';

export const previewCase = defineRoute({
  method: 'post',
  path: '/v1/case-previews',
  action: 'case.preview',
  tag: 'Cases',
  summary:
    'What a case would be, before it is opened: its route, its certificate, what blocks it; nothing is opened (F02)',
  body: previewBody,
  answers: { 200: { description: 'The case as it would be opened now', schema: previewShape } },
  problems: [
    'unknown-employee',
    'unknown-post',
    'scope-mismatch',
    'self-dealing',
    'policy-profile-not-allowed',
    'employee-without-post',
    'post-without-standard',
    'post-is-own',
  ],
  async handle({ actor, body }, deps) {
    await checkProposal(deps, actor, { ...body, embargo: false });
    const preview = await previewMove(deps.db, body, new Date());
    if (isRefusal(preview)) throw Problem.of(preview);
    // The certificate tells much of a person: who looked is written down, as of any dossier.
    const role = readingRole('case.preview', actor.roles);
    await noteAccess(deps.db, {
      ...{ account: actor.account, role, kind: 'employee-record' },
      of: { employee: body.employeeId },
    });
    return { status: 200, body: showPreview(preview) };
  },
});
