import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import { findSuperior } from '../../db/organisation/find-superior.ts';
import { type Composition, composePanel, type PanelCandidates } from '../../domain/deliberation/compose-panel.ts';
import { findTied } from '../assignment/find-tied.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { panelRulesOf } from './read-panel.ts';

/** The panel and its substitutes as the rule composes them now (F30). */
export async function composeFromFree(desk: CaseDesk): Promise<Composition> {
  return composePanel(await findCandidates(desk), panelRulesOf(desk), desk.policy['deliberation.substitutes']);
}

/**
 * Who could sit. Not free are the person concerned, the proposer, who is tied to the employee or in
 * the same reporting line, and who stepped back (R22; UU 30/2014 art 42–43).
 */
export async function findCandidates(desk: CaseDesk): Promise<PanelCandidates> {
  const agency = desk.case.agency_id;
  const chairs = await findRoleHolders(desk.tx, agency, 'panel-chair');
  const members = await findRoleHolders(desk.tx, agency, 'panel-member');
  const recused = await desk.tx
    .selectFrom('recusal')
    .select('account_id as id')
    .where('case_number', '=', desk.case.case_number)
    .execute();
  const notFree = new Set([
    ...[desk.case.employee_account_id, desk.case.opened_by, ...(await findTied(desk))],
    ...recused.map(({ id }) => id),
    ...(await reportingLine(desk, [...new Set([...chairs, ...members])])),
  ]);
  return { chairs, members, notFree };
}

/** The superior of the employee, and whoever the employee is the superior of. */
async function reportingLine(desk: CaseDesk, candidates: readonly string[]): Promise<string[]> {
  const employee = desk.case.employee_account_id;
  const superior = await findSuperior(desk.tx, employee, desk.today);
  const line = superior === undefined ? [] : [superior];
  for (const candidate of candidates)
    if ((await findSuperior(desk.tx, candidate, desk.today)) === employee) line.push(candidate);
  return line;
}
