import { z } from 'zod';
import { protocolRefusal } from '../deliberation/protocol-refusals.ts';
import { voteChoices } from '../deliberation/tally.ts';
import { defineTask } from '../task/define-task.ts';

/** What `reasons` asks of others, so that the protocol can refuse a bare vote by its own code. */
const leastReasons = 10;
const said = z.string().trim().max(4000).default('');
const choice = z.enum(voteChoices);

export const panelVote = defineTask({
  kind: 'panel-vote',
  code: 'T09',
  stage: 'deliberation',
  assignee: { by: 'panel-seat' },
  title: { id: 'Beri suara dengan alasan', en: 'Vote, with your reasons' },
  basis: 'PP 11/2017 pasal 191; F30',
  form: z.strictObject({
    choice: choice.meta({ description: 'On the post that was proposed (motion 1).' }),
    reasons: said,
    alternatives: z
      .array(z.strictObject({ motion: z.int().min(2).max(9), choice, reasons: said }))
      .max(8)
      .optional()
      .meta({ description: 'On each of the other posts that were put to the panel.' }),
  }),
  answer: ({ choice: onProposal, alternatives }) => ({
    choice: onProposal,
    ...(alternatives && { alternatives: alternatives.map(({ motion, choice: vote }) => ({ motion, choice: vote })) }),
  }),
  check: ({ reasons, alternatives = [] }) =>
    [reasons, ...alternatives.map((vote) => vote.reasons)].every((words) => words.length >= leastReasons)
      ? undefined
      : protocolRefusal('vote-without-reason'),
});
