import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { issueDecree } from '../../activities/decree/issue-decree.ts';
import type { DecreeDesk } from '../../activities/decree/decree-desk.ts';
import { readLetterOfCase } from '../../db/decree/read-letter.ts';
import { ActivityDesk, deskTime } from '../harness/activity-desk.ts';
import { newMover } from '../harness/new-mover.ts';
import { tryAgain } from '../harness/try-again.ts';
import { readPdf } from '../paper/read-pdf.ts';

let desk: ActivityDesk;

beforeAll(async () => {
  desk = await ActivityDesk.open();
});
afterAll(() => desk.close());

/** A case with its draft, under the procedure of 0.2.0. */
async function drafted(form: object = { dated: '2026-03-02' }): Promise<string> {
  const number = await desk.openCase(await newMover(desk.db));
  await sql`update mutation_case set procedure = '0.2.0' where case_number = ${number}`.execute(desk.owner);
  const task = `${number}-01`;
  await desk.record(number, 1, { do: 'open-task', task, kind: 'decree-draft' });
  const command = await desk.command(number, 'complete-task', 'legal-officer', { form }, task);
  await desk.record(number, 2, { do: 'complete-task', task, kind: 'decree-draft', command });
  return number;
}

/** The signature as the workflow would have it written. */
async function signature(number: string) {
  const task = `${number}-02`;
  await desk.record(number, 3, { do: 'open-task', task, kind: 'decree-signature' });
  const command = await desk.command(number, 'complete-task', 'appointing-authority', { form: { signed: true } }, task);
  return { do: 'complete-task', task, kind: 'decree-signature', command } as const;
}

const issue = (caseNumber: string, with_: Partial<DecreeDesk> = {}) =>
  issueDecree(
    desk.db,
    { ...desk.decrees.desk, ...with_ },
    { caseNumber, now: deskTime },
    {
      heartbeat: () => undefined,
      messenger: () => {
        throw new Error('there is nobody to tell');
      },
    },
  );

it('numbers decrees at their signature, without gaps or doubles, while many sign at once and some attempts fail', async () => {
  const cases: string[] = [];
  for (let count = 0; count < 12; count++)
    cases.push(await drafted({ dated: '2026-03-02', ...(count === 5 && { number: '800.1.3.3/0004/BANTUL/2026' }) }));
  const signings = await Promise.all(cases.map(async (number) => ({ number, signing: await signature(number) })));
  await Promise.all(
    signings.flatMap(({ number, signing }, index) => [
      ...(index % 3 === 0
        ? [desk.record(number, 9, signing, { ...signing, task: 'nobody-knows' }).catch(() => undefined)]
        : []),
      tryAgain(() => desk.record(number, 4, signing)),
      tryAgain(() => desk.record(number, 4, signing)),
    ]),
  );
  const decrees = await desk.db.selectFrom('decree').select('number').orderBy('number').execute();
  // The fourth was taken by hand, so the counter passes it over.
  const due = Array.from({ length: 12 }, (_, n) => `800.1.3.3/${String(n + 1).padStart(4, '0')}/BANTUL/2026`);
  expect(decrees.map((decree) => decree.number)).toEqual(due);
});

it('waits visibly for a signer that is away, and then issues the same decree once', async () => {
  const number = await drafted();
  await desk.record(number, 4, await signature(number));
  const away = { name: 'development', sign: () => Promise.reject(new TypeError('Orang pegawai')) } as const;
  await expect(issue(number, { signer: away })).rejects.toThrow('the decree could not be issued: TypeError');
  expect(await readLetterOfCase(desk.db, number)).toMatchObject({ state: 'signing', attempts: 1, fault: 'TypeError' });

  await Promise.all([issue(number), issue(number), issue(number)]);
  const papers = () =>
    desk.db
      .selectFrom('decree_paper')
      .innerJoin('decree', 'decree.letter_id', 'decree_paper.letter_id')
      .select('sha256')
      .where('decree.case_number', '=', number)
      .execute();
  const [paper, ...others] = await papers();
  expect(others).toEqual([]);
  // What is in the record changes; what was signed does not.
  await sql`update employee set name = 'Nama Lain' where id = (select employee_id from mutation_case where case_number = ${number})`.execute(
    desk.owner,
  );
  await issue(number);
  expect(await papers()).toEqual([paper]);
  expect(await desk.decrees.desk.store.get(paper!.sha256)).toBeInstanceOf(Buffer);
});

it('says on its face when it bears no electronic signature', async () => {
  const number = await drafted();
  await desk.record(number, 4, await signature(number));
  await issue(number, { signer: { name: 'none', sign: (pdf) => Promise.resolve(pdf) } });
  const { store_key } = await desk.db
    .selectFrom('decree_paper')
    .innerJoin('decree', 'decree.letter_id', 'decree_paper.letter_id')
    .select('store_key')
    .where('decree.case_number', '=', number)
    .executeTakeFirstOrThrow();
  const pdf = (await desk.decrees.desk.store.get(store_key))!;
  expect((await readPdf(pdf)).text).toContain('BELUM DITANDATANGANI SECARA ELEKTRONIK');
  expect(pdf.includes('/ByteRange')).toBe(false);
});
