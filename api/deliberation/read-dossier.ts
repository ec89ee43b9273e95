import { z } from 'zod';
import { readDossierFacts } from '../../db/deliberation/read-dossier-facts.ts';
import { readUnitBalance } from '../../db/deliberation/read-unit-balance.ts';
import { noteEmbargoReads } from '../../db/embargo/note-embargo-reads.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { readCaseFindings } from '../../db/reading/read-case-findings.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { CaseKind } from '../../domain/expectation/case-kind.ts';
import type { Levels } from '../../domain/personnel/competency.ts';
import { maySee } from '../../domain/privacy/visible-fields.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { showLikeMoves } from '../evaluation/show-like-moves.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, caseParams } from '../http/shapes.ts';
import { showFindings } from '../privacy/show-findings.ts';
import { viewersOf } from '../privacy/viewers-of.ts';
import { findPanel, ownSeat } from './find-panel.ts';
import { balanceOf } from './unit-balance.ts';

const path = '/v1/cases/{caseNumber}/dossier';
const part = z.record(z.string(), z.unknown());

export const readDossier = defineRoute({
  method: 'get',
  path,
  action: 'panel.sit',
  tag: 'Deliberation',
  summary: 'One dossier for those who sit in this case: the person, the post, both units, the alternatives (F31)',
  params: caseParams,
  answers: {
    200: {
      description: 'The dossier',
      schema: z.strictObject({
        caseNumber,
        employee: part,
        reason: z.string(),
        recommendation: part.nullable(),
        performance: part,
        competency: z.array(part),
        assessment: part.nullable(),
        balance: z.strictObject({ origin: part, target: part }),
        alternatives: z.array(part),
        likeMoves: part
          .nullable()
          .meta({ description: 'What became of moves like this one; null before the first evaluation' }),
        ownWords: z.array(part),
        opinions: z.array(part),
        benefitSheet: part.nullable(),
        certificate: part.nullable(),
      }),
    },
  },
  problems: ['session-not-convened', 'self-dealing'],
  async handle({ actor, params }, { db }) {
    const panel = await findPanel(db, actor, params.caseNumber, 'panel.sit');
    ownSeat(panel);
    const role = readingRole('panel.sit', actor.roles);
    await noteAccess(db, { account: actor.account, role, kind: 'panel-dossier', of: params });
    if (panel.embargoed) await noteEmbargoReads(db, actor.account, path, [params.caseNumber]);
    const as = viewersOf('role', actor.roles);
    const facts = await readDossierFacts(db, params.caseNumber);
    const found = await readCaseFindings(db, params.caseNumber);
    const shown = showFindings(found, as) as typeof found;
    const today = localDate(Date.now(), actor.timeZone).toString();
    const [origin, target] = await Promise.all([
      readUnitBalance(db, facts.originPost),
      readUnitBalance(db, facts.targetPost),
    ]);
    const levels = (found.assessment?.levels ?? {}) as Partial<Levels>;
    const said = (parties: string[]) => shown.consultations.filter(({ party }) => parties.includes(party));
    return {
      status: 200,
      body: {
        caseNumber: params.caseNumber,
        employee: { name: facts.name, rank: facts.rank, post: facts.originPost, proposedPost: facts.targetPost },
        reason: facts.reason,
        recommendation: facts.recommendation,
        performance: { ratings: maySee('scores', as) ? facts.ratings : [], evaluation: shown.evaluation },
        competency: maySee('scores', as)
          ? facts.standard.map(({ competency, required }) => ({
              ...{ competency, required },
              achieved: levels[competency as keyof Levels] ?? null,
            }))
          : [],
        assessment: shown.assessment,
        balance: { origin: balanceOf(origin, -1, today), target: balanceOf(target, 1, today) },
        alternatives: facts.alternatives,
        likeMoves: await showLikeMoves(db, facts.agency, facts as CaseKind),
        ownWords: said(['employee', 'talk']),
        opinions: said(['origin-unit', 'target-unit', 'inspectorate']),
        benefitSheet: shown.benefitSheet,
        certificate: shown.certificates.findLast(({ moment }) => moment === 'deliberation') ?? null,
      },
    };
  },
});
