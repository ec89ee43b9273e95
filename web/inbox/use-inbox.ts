import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getTasksInfiniteOptions, getTasksOptions } from '../client/@tanstack/react-query.gen.ts';
import type { GetTasksResponse } from '../client/types.gen.ts';

export type TaskLine = GetTasksResponse['items'][number];

/** The first page of what waits for the person signed in, for counts. */
export function useOpenTasks() {
  return useQuery({ ...getTasksOptions({ query: { limit: 100 } }), refetchInterval: 60_000 });
}

/** What waits, due first, a page at a time. */
export function useInbox(overdue: boolean) {
  return useInfiniteQuery({
    ...getTasksInfiniteOptions({ query: { limit: 50, ...(overdue && { overdue: 'true' as const }) } }),
    initialPageParam: {},
    getNextPageParam: ({ after }) => (after === null ? undefined : { query: { after } }),
  });
}
