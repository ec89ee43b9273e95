import { expect } from 'vitest';
import type { Database } from '../../db/open-database.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { smallPdf } from '../../stack/demo/small-pdf.ts';
import { usualAnswers } from '../../stack/demo/usual-answers.ts';
import { formOf } from '../documents/files.ts';
import { CasePlayer, type Play } from '../harness/case-player.ts';
import { markedAnswers } from '../harness/marked-answers.ts';
import { newExternalClient } from '../harness/new-external-client.ts';
import { newMover } from '../harness/new-mover.ts';
import type { visitorOf } from './visitor-of.ts';

/** What people do beside their tasks, with a mark in everything that they may write. */
export interface LaterSteps {
  visitor: ReturnType<typeof visitorOf>;
  play: Play;
  mark: string;
}

/** The usual answer with a mark in every free text; the panel votes on a second motion and the authority decides on it. */
export function markedForm(
  kind: TaskKind,
  { today, mark, otherPost }: { today: string; mark: string; otherPost: string },
): object {
  const form = usualAnswers[kind](today) as Record<string, unknown>;
  const free = Object.entries(form).map(([field, value]) => {
    const candidate = { ...form, [field]: `${String(value)} ${mark}` };
    const accepted = typeof value === 'string' && taskDefinitions[kind].form.safeParse(candidate).success;
    return [field, accepted ? candidate[field] : value];
  });
  const marked = Object.fromEntries(free) as object;
  const reasons = `${mark} lebih diperlukan di unit ini.`;
  if (kind === 'panel-vote') return { ...marked, alternatives: [{ motion: 2, choice: 'against', reasons }] };
  if (kind === 'authority-decision') return { ...marked, postId: otherPost, postReasons: reasons };
  return marked;
}

/** Before the session opens: a paper, looks into it, and a motion. */
export async function beforeSession(
  { visitor, play, mark }: LaterSteps,
  number: string,
  otherPost: string,
): Promise<void> {
  const as = (alias: string) => visitor(play.agency.accounts[alias]);
  const at = (path: string) => `/v1/cases/${number}/${path}`;
  const body = formOf('other', smallPdf(`Surat ${mark}`), `Surat ${mark}.pdf`);
  const paper = await as('hr-officer').send(at('documents'), { method: 'POST', body });
  expect(paper, JSON.stringify(paper.body)).toMatchObject({ status: 201, body: { fileName: `Surat ${mark}.pdf` } });
  const verdict = { verdict: 'repair', reasons: ['unreadable'], note: `Halaman ${mark} kabur.` };
  await as('hr-officer').post(`/v1/documents/${paper.body.id}/verdict`, verdict);
  const odd = formOf('other', Buffer.from(mark), `../${mark}.exe`);
  expect((await as('hr-officer').send(at('documents'), { method: 'POST', body: odd })).status).toBe(422);
  const reason = `Lebih dekat keahlian ${mark}.`;
  const put = await as('panel-chair').post(at('deliberation/motions'), { postId: otherPost, reason });
  expect(put, JSON.stringify(put.body)).toMatchObject({ status: 200 });
  expect((await as('panel-chair').get(at('dossier'))).status).toBe(200);
}

/** Between the votes and the seal. */
export async function beforeSeal({ visitor, play, mark }: LaterSteps, number: string): Promise<void> {
  const text = `Menurut saya ${mark} lebih dibutuhkan di unit asal.`;
  const noted = await visitor(play.agency.accounts['panel1']).post(`/v1/cases/${number}/deliberation/dissent`, {
    text,
  });
  expect(noted, JSON.stringify(noted.body)).toMatchObject({ status: 200 });
}

/** A case that leaves the agency, and what an authority outside says of it. @returns the case's number */
export async function replyFromOutside({ visitor, play, mark }: LaterSteps, owner: Database): Promise<string> {
  const client = await newExternalClient(owner, { name: `bkn-${mark}`, kinds: ['technical-consideration'] });
  const { employeeId, targetPost: targetPostId } = await newMover(owner, { name: `Orang ${mark}` });
  const scope = 'inter-regency-same-province';
  const player = await CasePlayer.open(play, { employeeId, targetPostId, scope, reason: `Kebutuhan ${mark}.` });
  await player.playUntil('technical-consideration', markedAnswers(mark, await play.today()));
  const bkn = visitor(client);
  const { items } = (await bkn.get(`/v1/external-considerations?caseNumber=${player.number}`)).body;
  const said = {
    caseNumber: player.number,
    decision: 'approve',
    reference: `R/${mark}/1`,
    reasons: `${mark} layak pindah.`,
  };
  const reply = await bkn.post(`/v1/external-considerations/${items[0].id}/reply`, said);
  expect(reply, JSON.stringify(reply.body)).toMatchObject({ status: 200, body: { state: 'approved' } });
  return player.number;
}
