import { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../problem/problem.ts';

/** A "no" is an answer and is not asked again; a server that is away is, with patience. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => (isProblem(error) ? error.status >= 500 && failures < 5 : failures < 5),
      retryDelay: (failures) => Math.min(1000 * 2 ** failures, 15_000),
    },
    mutations: { retry: false },
  },
});
