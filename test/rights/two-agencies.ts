import { makeEvaluation } from '../../activities/evaluation/make-evaluation.ts';
import type { Database } from '../../db/open-database.ts';
import { roles } from '../../domain/rights/role.ts';
import { AgencyRows } from './agency-rows.ts';
import { CaseRows } from './case-rows.ts';
import { type CaseObjects, type MatrixActor, recordedAt, secret, standings } from './matrix-actor.ts';

/** Each agency has the evaluation of this half year. */
export const evaluatedHalf = '2025-2';

type AgencyObjects = Pick<MatrixActor['objects'], 'freezeId' | 'policyChangeId' | 'outsideId'>;

/** One account for every role and standing; cases, tasks and the rest are rows, for here only reading and refusing is tried. */
export async function seedTwoAgencies(db: Database): Promise<MatrixActor[]> {
  let serial = 0;
  const next = (): number => ++serial;
  const people = new AgencyRows(db, next);
  const cases = new CaseRows(db, next);
  await people.organisation('a', secret);
  await people.organisation('b', 'B');
  for (const agency of ['a', 'b']) await makeEvaluation(db, { agency, half: evaluatedHalf, now: Date.now() });
  const bystander = await people.person('a', `Saksi ${secret}`, []);
  const stranger = await people.person('b', 'Orang B', []);
  const ofAgency = await seedAgencyObjects(db, people, bystander.account);
  const concerned = await people.person('a', `Pegawai ${secret}`, ['employee'], 'a-kerja');
  const shared: CaseObjects = await cases.about(concerned, bystander);
  const actors: MatrixActor[] = [];
  for (const role of roles)
    for (const standing of standings) {
      const away = standing === 'other-agency';
      const employed = role === 'employee' || standing === 'own-unit' || standing === 'concerned';
      const unit = standing === 'own-unit' ? 'a-kerja' : `${away ? 'b' : 'a'}-lain`;
      const person = await people.person(away ? 'b' : 'a', `${role} ${standing}`, [role], employed ? unit : undefined);
      const objects = standing === 'concerned' ? await cases.about(person, bystander) : { ...shared };
      if (standing === 'assigned') {
        objects.taskId = await cases.task(shared.caseNumber, person.account);
        await db.insertInto('external_client').values(answering(person.account)).execute();
      }
      if (standing === 'recused') {
        objects.taskId = await cases.task(shared.caseNumber, bystander.account, [person.account]);
        await db
          .insertInto('recusal')
          .values({
            ...{ case_number: shared.caseNumber, account_id: person.account, task_id: objects.taskId },
            ...{ reason: 'Kerabat.', recorded_at: recordedAt },
          })
          .execute();
      }
      actors.push({
        ...{ role, standing, objects: { ...objects, ...ofAgency }, account: person.account },
        bystander: (away ? stranger : bystander).account,
        vacantPost: `${away ? 'b' : 'a'}-kosong`,
      });
    }
  return actors;
}

/** Who may answer requests of the kind that every case here has made. */
const answering = (account: string) => ({
  ...{ agency_id: 'a', kind: 'governor-decision', account_id: account, recorded_at: recordedAt },
});

async function seedAgencyObjects(db: Database, people: AgencyRows, by: string): Promise<AgencyObjects> {
  const outside = await people.person('a', `Gubernur ${secret}`, ['external-agency']);
  const freeze = await db
    .insertInto('region_freeze')
    .values({
      ...{ agency_id: 'a', kind: 'acting-head', valid_at: '[2091-01-01,2091-02-01)', source: secret },
      recorded_at: recordedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const change = await db
    .insertInto('policy_parameter')
    .values({
      ...{ agency_id: 'a', profile: 'standard', key: 'sla.decree-draft', valid_at: '[2091-01-01,)' },
      ...{ value: JSON.stringify({ amount: 4, unit: 'working-day' }), reason: secret, changed_by: by },
      recorded_at: recordedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { freezeId: freeze.id, policyChangeId: change.id, outsideId: outside.account };
}
