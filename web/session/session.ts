import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { GetMeResponse } from '../client/types.gen.ts';
import { getMeOptions, getMeQueryKey } from '../client/@tanstack/react-query.gen.ts';
import { queries } from './queries.ts';

export type Me = GetMeResponse;

/** Who is signed in; an error 401 where nobody is. */
export function useMe(): UseQueryResult<Me, unknown> {
  return useQuery({ ...getMeOptions(), staleTime: 60_000 });
}

export function csrfToken(): string | undefined {
  return queries.getQueryData<Me>(getMeQueryKey())?.session?.csrfToken;
}

type Listener = () => void;
const listeners = new Set<Listener>();
let ended = false;

/** A call was refused for want of a session while the page still shows somebody: what was typed stays, and a sign-in is offered. */
export function sessionEnded(): void {
  if (ended || csrfToken() === undefined) return;
  ended = true;
  for (const listener of listeners) listener();
}

export const sessionState = {
  subscribe: (listener: Listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  hasEnded: () => ended,
};

/** Where the browser signs in, coming back to the page it is on. */
export function signInAddress(returnTo = location.pathname + location.search): string {
  return `/login?returnTo=${encodeURIComponent(returnTo)}`;
}
