import { createHash } from 'node:crypto';
import type { Database } from '../../db/open-database.ts';
import { type Role, roles } from '../../domain/rights/role.ts';
import { smallPdf } from '../../stack/demo/small-pdf.ts';

/** How an actor stands to what the route is about. */
export const standings = ['none', 'own-unit', 'concerned', 'assigned', 'recused', 'other-agency'] as const;
export type StandingTo = (typeof standings)[number];

/** Ids that a request of this actor names. */
export interface Objects {
  caseNumber: string;
  taskId: string;
  employeeId: string;
  accountId: string;
  notificationId: string;
  delegationId: string;
  overrideId: string;
  identityId: string;
  documentId: string;
}

export interface MatrixActor {
  role: Role;
  standing: StandingTo;
  account: string;
  objects: Objects;
  /** Somebody else of the actor's agency. */
  bystander: string;
  vacantPost: string;
}

/** What no answer to somebody of the other agency may contain. */
export const secret = 'RAHASIA-A';
/** The file behind every document here. */
const bytes = smallPdf('Dokumen matriks');
export const storedFile = { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
const recordedAt = new Date('2026-01-05T01:00:00Z');
const stamp = { source: 'test', recorded_at: recordedAt };

/** One account for every role and standing; cases, tasks and the rest are rows, for here only reading and refusing is tried. */
export class TwoAgencies {
  readonly #db: Database;
  #serial = 0;

  constructor(db: Database) {
    this.#db = db;
  }

  async seed(): Promise<MatrixActor[]> {
    await this.#organisation('a', secret);
    await this.#organisation('b', 'B');
    const bystander = await this.#person('a', `Saksi ${secret}`, []);
    const stranger = await this.#person('b', 'Orang B', []);
    const shared = await this.#caseAbout(
      await this.#person('a', `Pegawai ${secret}`, ['employee'], 'a-kerja'),
      bystander,
    );
    const actors: MatrixActor[] = [];
    for (const role of roles)
      for (const standing of standings) {
        const away = standing === 'other-agency';
        const employed = role === 'employee' || standing === 'own-unit' || standing === 'concerned';
        const unit = standing === 'own-unit' ? 'a-kerja' : `${away ? 'b' : 'a'}-lain`;
        const person = await this.#person(away ? 'b' : 'a', `${role} ${standing}`, [role], employed ? unit : undefined);
        const objects = standing === 'concerned' ? await this.#caseAbout(person, bystander) : { ...shared };
        if (standing === 'assigned') objects.taskId = await this.#task(shared.caseNumber, person.account);
        if (standing === 'recused') {
          objects.taskId = await this.#task(shared.caseNumber, bystander.account, [person.account]);
          await this.#db
            .insertInto('recusal')
            .values({
              ...{ case_number: shared.caseNumber, account_id: person.account, task_id: objects.taskId },
              ...{ reason: 'Kerabat.', recorded_at: recordedAt },
            })
            .execute();
        }
        actors.push({
          ...{ role, standing, objects, account: person.account },
          bystander: (away ? stranger : bystander).account,
          vacantPost: `${away ? 'b' : 'a'}-kosong`,
        });
      }
    return actors;
  }

  async #organisation(agency: string, name: string): Promise<void> {
    await this.#db
      .insertInto('agency')
      .values({ id: agency, name: `Instansi ${name}`, kind: 'regency' })
      .execute();
    await this.#db
      .insertInto('position')
      .values({
        ...{ id: `${agency}-jabatan`, name: `Jabatan ${agency}`, position_class: 'pelaksana' },
        ...{ job_grade: 7, education_level_min: 'S1' },
      })
      .execute();
    for (const unit of ['kerja', 'lain', 'kosong']) {
      const id = `${agency}-${unit}`;
      await this.#db
        .insertInto('org_unit')
        .values({ id, agency_id: agency, name: `Unit ${name} ${unit}`, unit_type: 'opd' })
        .execute();
    }
    await this.#post(`${agency}-kosong`, `${agency}-kosong`, `${agency}-jabatan`);
  }

  async #post(id: string, unit: string, position: string): Promise<void> {
    await this.#db
      .insertInto('post')
      .values({ id, unit_id: unit, position_id: position, seat: ++this.#serial })
      .execute();
  }

  async #person(agency: string, name: string, held: Role[], unit?: string): Promise<Person> {
    const employed = unit === undefined ? undefined : await this.#employee(agency, name, unit);
    const { id: account } = await this.#db
      .insertInto('account')
      .values({ name, agency_id: agency, employee_id: employed?.employeeId ?? null, recorded_at: recordedAt })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (held.length > 0)
      await this.#db
        .insertInto('account_role')
        .values(held.map((role) => ({ account_id: account, role })))
        .execute();
    return { account, employeeId: employed?.employeeId ?? crypto.randomUUID(), post: employed?.post ?? 'a-kosong' };
  }

  async #employee(agency: string, name: string, unit: string): Promise<{ employeeId: string; post: string }> {
    const { id } = await this.#db
      .insertInto('employee')
      .values({
        nip: `19850101201001${String(++this.#serial).padStart(4, '0')}`,
        ...{ name, agency_id: agency, birth_date: '1985-01-01', sex: 'female' },
        ...{ employee_type: 'PNS', legal_status: 'active', ...stamp },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const post = `${unit}-${this.#serial + 1}`;
    await this.#post(post, unit, `${agency}-jabatan`);
    await this.#db
      .insertInto('incumbency')
      .values({ employee_id: id, post_id: post, valid_at: '[2022-01-01,)', ...stamp })
      .execute();
    return { employeeId: id, post };
  }

  /** A case of agency A about somebody, with one of everything that routes ask for by id. */
  async #caseAbout(person: Person, bystander: Person): Promise<Objects> {
    const caseNumber = `2020-${String(++this.#serial).padStart(6, '0')}`;
    const command = await this.#db
      .insertInto('command')
      .values({
        ...{ kind: 'open-case', dedupe_key: `open:${caseNumber}`, case_number: caseNumber, roles: [] },
        ...{ account_id: bystander.account, body: '{}', state: 'acknowledged' },
        ...{ sent_at: recordedAt, settled_at: recordedAt },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await this.#db
      .insertInto('mutation_case')
      .values({
        ...{ case_number: caseNumber, command_id: command.id, agency_id: 'a', employee_id: person.employeeId },
        ...{ employee_account_id: person.account, opened_by: bystander.account },
        ...{ origin_post_id: person.post, target_post_id: 'a-kosong', scope: 'intra-agency', direction: 'lateral' },
        ...{ initiator: 'own-request', reason: secret, policy_profile: 'standard', policy: '{}', embargo: true },
        ...{ stage: 'intake', stage_since: recordedAt, opened_at: recordedAt, reserves_post: false },
      })
      .execute();
    await this.#db
      .insertInto('eligibility_certificate')
      .values({
        ...{ case_number: caseNumber, moment: 'submission', number: 1, verdict: 'eligible', rule_version: '1' },
        ...{ facts: '{}', evaluated_at: recordedAt },
        certificate: JSON.stringify({
          ...{ moment: 'submission', verdict: 'eligible', ruleVersion: '1', evaluatedOn: '2026-01-01', unknowns: 0 },
          lines: [],
        }),
      })
      .execute();
    const taskId = await this.#task(caseNumber, bystander.account);
    const { id: notificationId } = await this.#db
      .insertInto('notification')
      .values({
        ...{ dedupe_key: `n:${caseNumber}`, account_id: person.account, case_number: caseNumber, kind: 'case-opened' },
        ...{ subject: `{"id":"${secret}","en":"${secret}"}`, body: '{"id":"-","en":"-"}' },
        ...{ created_at: recordedAt, mail_state: 'no-address' },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id: delegationId } = await this.#db
      .insertInto('delegation')
      .values({
        ...{ agency_id: 'a', account_id: person.account, delegate_id: bystander.account },
        ...{ during: '[2090-01-01,2090-01-10)', reason: secret, created_by: person.account, created_at: recordedAt },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id: overrideId } = await this.#db
      .insertInto('case_override')
      .values({
        ...{ case_number: caseNumber, task_id: taskId, kind: 'extend-deadline', reason: secret },
        ...{ due_at: '2090-01-01T00:00:00Z', requested_by: bystander.account },
        ...{ requested_at: recordedAt, expires_at: '2090-01-01T00:00:00Z' },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id: identityId } = await this.#db
      .insertInto('account_identity')
      .values({ issuer: 'https://issuer.example', subject: `${secret}-${caseNumber}`, account_id: person.account })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id: documentId } = await this.#db
      .insertInto('case_document')
      .values({
        ...{ case_number: caseNumber, kind: 'D6', file_name: `${secret}.pdf`, media_type: 'application/pdf' },
        ...{ size_bytes: 1, sha256: storedFile.sha256, store_key: storedFile.sha256, scan_state: 'waived' },
        ...{ uploaded_by: bystander.account, uploaded_at: recordedAt },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return {
      documentId,
      ...{ caseNumber, taskId, notificationId, delegationId, overrideId, identityId },
      ...{ employeeId: person.employeeId, accountId: person.account },
    };
  }

  async #task(caseNumber: string, account: string, alsoBarred: string[] = []): Promise<string> {
    const id = `${caseNumber}-${String(++this.#serial).padStart(4, '0')}`;
    const concerned = await this.#db
      .selectFrom('mutation_case')
      .select('employee_account_id')
      .where('case_number', '=', caseNumber)
      .executeTakeFirstOrThrow();
    await this.#db
      .insertInto('task')
      .values({
        ...{ id, case_number: caseNumber, kind: 'panel-vote', stage: 'deliberation', session: this.#serial, item: 1 },
        ...{ role: 'panel-member', pool: false, barred: [concerned.employee_account_id, ...alsoBarred] },
        ...{ account_id: account, opened_at: recordedAt, due_at: recordedAt, due_provisional: false },
      })
      .execute();
    return id;
  }
}

interface Person {
  account: string;
  employeeId: string;
  post: string;
}
