import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { describeError } from '../../contract/describe-error.ts';
import type { Database } from '../../db/open-database.ts';
import { listChanged } from '../../db/reading/list-changed.ts';
import { readActor, type ReadingActor } from '../../db/reading/read-actor.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { readerOf } from '../rights/reader-of.ts';
import { gather, type News, noNews } from './gather-news.ts';
import { listenToDatabase } from './listen-to-database.ts';

/** What a page is told: which of the cases it may see to ask for again. */
export type Told = { cases: string[]; inbox: boolean } | 'everything' | 'end';

export interface LiveDesk {
  /**
   * Tells an account of changes until it is left; the first word comes once the desk listens.
   * @returns leaves, or undefined where as many follow as the process carries
   */
  follow: (actor: ReadingActor, tell: (told: Told) => void) => (() => void) | undefined;
  /** Ends every stream and the listening. */
  close: () => Promise<void>;
}

interface Follower {
  actor: ReadingActor;
  tell: (told: Told) => void;
}

const mostFollowers = 2_000;
const mostPerAccount = 6;
/** A command writes several lines within moments; they are told together. */
const gatherMs = 300;
const askedAbreast = 2;

/** One connection listens for all pages of this process; who may be told is asked of the database, two at a time. */
export function openLiveDesk(db: Database, databaseUrl: string, log: Logger): LiveDesk {
  const followers = new Set<Follower>();
  let news = noNews();
  let telling: Promise<void> | undefined;

  const begin = (): void => {
    telling ??= tellAll().finally(() => {
      telling = undefined;
      if (isNews(news)) begin();
    });
  };
  const tellAll = async (): Promise<void> => {
    await sleep(gatherMs);
    const now = news;
    news = noNews();
    const waiting = [...followers];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await tellOne(next, now);
    };
    await Promise.all(Array.from({ length: askedAbreast }, work));
  };
  const tellOne = async (follower: Follower, now: News): Promise<void> => {
    try {
      const told = now.everything ? 'everything' : await toldTo(db, follower.actor, now);
      if (told && followers.has(follower)) follower.tell(told);
    } catch (error) {
      // Whom the database did not answer looks at everything.
      log.warn({ event: 'live-unanswered', err: describeError(error) }, 'whom a change concerns is not known');
      follower.tell('everything');
    }
  };

  const stop = listenToDatabase(
    databaseUrl,
    {
      heard: (payload) => {
        if (followers.size === 0) return;
        gather(news, payload);
        begin();
      },
      listening: () => {
        for (const { tell } of followers) tell('everything');
      },
    },
    log,
  );

  return {
    follow: (actor, tell) => {
      if (followers.size >= mostFollowers) return undefined;
      const [eldest, ...rest] = [...followers].filter((one) => one.actor.account === actor.account);
      if (eldest && rest.length + 1 >= mostPerAccount) eldest.tell('end');
      const follower = { actor, tell };
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    close: async () => {
      for (const { tell } of followers) tell('end');
      await stop();
      await telling;
    },
  };
}

/** The roles are read again each time: whoever lost one is told less from that moment on. */
async function toldTo(db: Database, since: ReadingActor, news: News): Promise<Told | undefined> {
  const actor = await readActor(db, since.account);
  if (!actor) return 'end';
  // A role that does not count where the reader sits did not count when the stream began either.
  const roles = actor.roles.filter((role) => since.roles.includes(role));
  const reader = { ...readerOf({ ...actor, roles }), seesAll: hasRole('case.list', roles) };
  const { cases, inbox } = await listChanged(db, reader, [...news.cases], [...news.tasksOf]);
  const told = { cases: cases.sort(), inbox: inbox || news.lost.has(actor.account) };
  return told.cases.length > 0 || told.inbox ? told : undefined;
}

function isNews({ cases, tasksOf, lost, everything }: News): boolean {
  return everything || cases.size > 0 || tasksOf.size > 0 || lost.size > 0;
}
