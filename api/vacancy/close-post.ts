import { z } from 'zod';
import { closePost as writeClosure } from '../../db/vacancy/close-post.ts';
import { postHeld } from '../../domain/vacancy/vacancy-refusals.ts';
import { defineRoute } from '../http/route.ts';
import { code } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';

export const closePost = defineRoute({
  method: 'post',
  path: '/v1/posts/{id}/closure',
  action: 'post.close',
  tag: 'Organisation',
  summary: 'Close a vacant post for good; its open vacancy is withdrawn',
  params: z.strictObject({ id: code }),
  body: z.strictObject({ reason: z.string().trim().min(20).max(4000) }),
  answers: { 200: { description: 'The post is closed', schema: z.strictObject({ postId: z.string() }) } },
  problems: ['unknown-post', 'post-occupied'],
  async handle({ actor, params, body }, { db }) {
    const postId = params.id;
    const closure = { postId, agency: actor.agency, reason: body.reason, by: actor.account, now: new Date() };
    const result = await writeClosure(db, closure);
    if (result === 'absent') throw new Problem('not-found');
    if (result === 'held') throw Problem.of({ ...postHeld, field: 'postId' });
    return { status: 200, body: { postId } };
  },
});
