import type { Database } from '../../db/open-database.ts';
import type { Person } from './agency-rows.ts';
import { type CaseObjects, recordedAt, secret, storedFile } from './matrix-actor.ts';

/** Cases of agency A and what belongs to them, as rows. */
export class CaseRows {
  readonly #db: Database;
  readonly #next: () => number;

  /** @param next a number that nothing else has */
  constructor(db: Database, next: () => number) {
    this.#db = db;
    this.#next = next;
  }

  /** A case of agency A about somebody, with one of everything that routes ask for by id. */
  async about(person: Person, bystander: Person): Promise<CaseObjects> {
    const caseNumber = `2020-${String(this.#next()).padStart(6, '0')}`;
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
    const taskId = await this.task(caseNumber, bystander.account);
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
    const { id: considerationId } = await this.#db
      .insertInto('external_consideration')
      .values({
        ...{ case_number: caseNumber, kind: 'governor-decision', round: 1, state: 'requested', automatic: false },
        ...{ task_id: await this.task(caseNumber, bystander.account), reasons: secret },
        ...{ requested_at: recordedAt, expires_at: '2090-01-01T00:00:00Z' },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return {
      ...{ documentId, considerationId },
      ...{ caseNumber, taskId, notificationId, delegationId, overrideId, identityId },
      ...{ employeeId: person.employeeId, accountId: person.account },
    };
  }

  async task(caseNumber: string, account: string, alsoBarred: string[] = []): Promise<string> {
    const serial = this.#next();
    const id = `${caseNumber}-${String(serial).padStart(4, '0')}`;
    const concerned = await this.#db
      .selectFrom('mutation_case')
      .select('employee_account_id')
      .where('case_number', '=', caseNumber)
      .executeTakeFirstOrThrow();
    await this.#db
      .insertInto('task')
      .values({
        ...{ id, case_number: caseNumber, kind: 'panel-vote', stage: 'deliberation', session: serial, item: 1 },
        ...{ role: 'panel-member', pool: false, barred: [concerned.employee_account_id, ...alsoBarred] },
        ...{ account_id: account, opened_at: recordedAt, due_at: recordedAt, due_provisional: false },
      })
      .execute();
    return id;
  }
}
