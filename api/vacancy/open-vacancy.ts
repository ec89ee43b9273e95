import { z } from 'zod';
import { findProposalPost } from '../../db/vacancy/find-proposal-post.ts';
import { defineRoute } from '../http/route.ts';
import { code } from '../http/shapes.ts';
import { idempotencyKey } from '../mutation-case/open-case-shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findVacancy } from './find-vacancy.ts';
import { runVacancyCommand } from './run-vacancy-command.ts';
import { showVacancy, vacancyShape } from './vacancy-shapes.ts';

export const openVacancy = defineRoute({
  method: 'post',
  path: '/v1/vacancies',
  action: 'vacancy.open',
  tag: 'Vacancies',
  summary: 'Open a vacancy: it checks the need, matches, publishes and asks the committee by itself (F36)',
  headers: idempotencyKey,
  body: z.strictObject({ postId: code }),
  answers: { 201: { description: 'The vacancy is open', schema: vacancyShape } },
  problems: [
    'unknown-post',
    'post-closed',
    'post-occupied',
    'vacancy-open-already',
    'standard-without-competencies',
    'weights-do-not-sum',
    'idempotency-key-reused',
    'vacancy-closed',
    'case-unavailable',
  ],
  async handle({ actor, body, headers }, deps) {
    const post = await findProposalPost(deps.db, body.postId);
    if (post?.agency !== actor.agency) throw Problem.of(unknownPost);
    const id = await runVacancyCommand(deps, {
      kind: 'open',
      dedupe: `open:${actor.account}:${headers['idempotency-key']}`,
      account: actor.account,
      body: { postId: body.postId, origin: 'hr' },
      answer: { unit: post.unit },
    });
    const vacancy = await findVacancy(deps.db, actor, id);
    return { status: 201, headers: { Location: `/v1/vacancies/${id}` }, body: showVacancy(vacancy, true) };
  },
});

const unknownPost = {
  code: 'unknown-post',
  field: 'postId',
  message: {
    id: 'Jabatan ini tidak ada di instansi Anda. Cari jabatan kosong di /v1/posts?vacant=true.',
    en: 'There is no such post in your agency. Look for a vacant one in /v1/posts?vacant=true.',
  },
};
