/** What the list of vacancies is narrowed to, as it stands in the address. */
export interface VacancyFilter {
  status?: 'closed' | undefined;
}

export function readVacancyFilter(search: Record<string, unknown>): VacancyFilter {
  return search['status'] === 'closed' ? { status: 'closed' } : {};
}

/** Who is compared, by rank: an address names nobody. */
export interface Compared {
  compare?: number[] | undefined;
}

export const mostCompared = 3;

export function readCompared(search: Record<string, unknown>): Compared {
  const { compare } = search;
  if (!Array.isArray(compare)) return {};
  const ranks = compare.filter((rank): rank is number => Number.isInteger(rank) && rank > 0);
  return { compare: [...new Set(ranks)].slice(0, mostCompared) };
}
