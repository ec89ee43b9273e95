import type { Writable } from 'node:stream';
import { z } from 'zod';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import type { LiveDesk, Told } from './live-desk.ts';

const heartbeatMs = 15_000;
/** The page comes back at once and shows anew who it is: nobody is told for long after signing out. */
const longestMs = 5 * 60_000;
/** A reader that takes nothing is let go rather than written for. */
const mostUnread = 65_536;

export const liveEvents = defineRoute({
  method: 'get',
  path: '/v1/events',
  action: 'live.follow',
  tag: 'Live',
  summary: 'That something changed which you may see, as server-sent events: which cases, and whether your inbox',
  answers: {
    200: {
      description:
        'Events `change` with `{"cases":[…],"inbox":true}`, and `everything` after a gap: ask for what you show again. The stream ends after five minutes at most; come back then.',
      schema: z.string(),
      contentType: 'text/event-stream',
    },
  },
  handle({ actor }, { live }) {
    if (!live) throw new Problem('service-unavailable');
    return Promise.resolve({ status: 200, stream: (out: Writable) => writeEvents(out, actor, live) });
  },
});

/** Resolves when the stream is over. */
async function writeEvents(out: Writable, actor: ReadingActor, live: LiveDesk): Promise<void> {
  await new Promise<void>((resolve) => {
    const write = (text: string): void => {
      if (out.destroyed || out.writableEnded) return;
      if (out.writableLength > mostUnread) out.destroy();
      else out.write(text);
    };
    const end = (): void => void out.end();
    const leave = live.follow(actor, (told) => (told === 'end' ? end() : write(eventOf(told))));
    const beat = setInterval(() => write(': here\n\n'), heartbeatMs);
    const longest = setTimeout(end, longestMs);
    out.once('close', () => {
      leave?.();
      clearInterval(beat);
      clearTimeout(longest);
      resolve();
    });
    // As many follow as this process carries: the page asks again in half a minute and shows what it has.
    write(leave ? 'retry: 3000\nevent: ready\ndata: {}\n\n' : 'retry: 30000\n\n');
    if (!leave) end();
  });
}

function eventOf(told: Exclude<Told, 'end'>): string {
  if (told === 'everything') return 'event: everything\ndata: {}\n\n';
  return `event: change\ndata: ${JSON.stringify(told)}\n\n`;
}
