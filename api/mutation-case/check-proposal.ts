import { findProposal } from '../../db/reading/find-proposal.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { isInterAgency, type Scope } from '../../domain/personnel/scope.ts';
import { mayHold } from '../../domain/task/may-complete.ts';
import type { ApiDeps } from '../deps.ts';
import { Problem } from '../problem/problem.ts';

/**
 * What can be refused before the case is asked. The rest (open case, reserved or occupied post) the case itself refuses,
 * where the database can exclude it.
 * @returns the units the move touches, origin first; under embargo the origin alone
 */
export async function checkProposal(
  deps: ApiDeps,
  actor: ReadingActor,
  proposal: { employeeId: string; targetPostId: string; scope: Scope; policyProfile: string; embargo: boolean },
): Promise<string[]> {
  if (proposal.policyProfile === 'demonstration' && !deps.allowDemonstrationPolicy)
    throw Problem.of(demonstrationForbidden);
  // Nobody proposes their own move (F09); at their own request a colleague opens the case.
  const refusal = mayHold({ barred: [proposal.employeeId] }, actor.employee ?? '');
  if (refusal) throw Problem.of(refusal);
  const facts = await findProposal(deps.db, proposal.employeeId, proposal.targetPostId);
  if (facts.employeeAgency !== actor.agency) throw Problem.of(unknownEmployee);
  if (facts.targetUnit === null) throw Problem.of(unknownPost);
  const crosses = facts.targetAgency !== facts.employeeAgency;
  if (crosses !== isInterAgency(proposal.scope) && proposal.scope !== 'overseas-mission')
    throw Problem.of(scopeMismatch);
  // What operators see of a case must not tell what an embargo hides.
  if (proposal.embargo) return [facts.originUnit ?? '?'];
  return [...new Set([facts.originUnit ?? '?', facts.targetUnit])];
}

const unknownEmployee = {
  code: 'unknown-employee',
  field: 'employeeId',
  message: {
    id: 'Pegawai ini tidak ada di instansi Anda. Cari pegawainya di /v1/employees.',
    en: 'There is no such employee in your agency. Look for them in /v1/employees.',
  },
};

const unknownPost = {
  code: 'unknown-post',
  field: 'targetPostId',
  message: {
    id: 'Jabatan ini tidak ada. Cari jabatan kosong di /v1/posts?vacant=true.',
    en: 'There is no such post. Look for a vacant one in /v1/posts?vacant=true.',
  },
};

const scopeMismatch = {
  code: 'scope-mismatch',
  field: 'scope',
  message: {
    id: 'Lingkup mutasi tidak cocok dengan instansi asal dan tujuan jabatan ini.',
    en: 'The scope does not fit the agencies of the present and the target post.',
  },
};

const demonstrationForbidden = {
  code: 'policy-profile-not-allowed',
  field: 'policyProfile',
  message: {
    id: 'Profil peragaan (hari menjadi detik) tidak diizinkan di layanan ini.',
    en: 'The demonstration profile (days become seconds) is not allowed on this service.',
  },
};
