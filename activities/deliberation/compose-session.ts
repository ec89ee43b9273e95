import { oddSeats } from '../../domain/deliberation/compose-panel.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { appendProtocol } from './append-protocol.ts';
import { composeFromFree } from './free-members.ts';
import { findAlternatives } from './find-alternatives.ts';
import { raiseEmptySeats } from './raise-empty-seats.ts';
import { panelRulesOf, readPanel } from './read-panel.ts';
import { tellSeats } from './pass-seat.ts';

/** Composes the panel of a session by the rule of the case's policy (F30); the proposal is its first motion. */
export async function composeSession(desk: CaseDesk, session: number): Promise<void> {
  if (!(await readPanel(desk))) await putProposal(desk);
  const rules = panelRulesOf(desk);
  const { seated, substitutes } = await composeFromFree(desk);
  await appendProtocol(desk, 'system', { event: 'composed', session, rules, substitutes });
  for (const [index, holder] of seated.entries())
    await appendProtocol(desk, 'system', { event: 'seated', session, seat: index + 1, holder });
  desk.audit('panel-composed', {
    ...{ session, seats: oddSeats(rules.seats), seated: seated.length },
    ...{ chair: seated[0] ?? null, substitutes: substitutes.length },
  });
  await findAlternatives(desk, session);
  await raiseEmptySeats(desk, session);
  await tellSeats(desk, session);
}

async function putProposal(desk: CaseDesk): Promise<void> {
  const { case_number, target_post_id: post } = desk.case;
  await desk.tx
    .insertInto('motion')
    .values({ case_number, motion: 1, post_id: post, reason: null, put_by: null, put_at: desk.now })
    .execute();
  await appendProtocol(desk, 'system', { event: 'motion-put', motion: 1, post });
}
