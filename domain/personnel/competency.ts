/** Managerial competencies and the socio-cultural one (PermenPANRB 38/2017), under the keys SIASN uses. */
export const competencies = [
  'integritas',
  'kerjasama',
  'komunikasi',
  'orientasiPadaHasil',
  'pelayananPublik',
  'pengembanganDiriDanOrla',
  'mengelolaPerubahan',
  'pengambilanKeputusan',
  'perekatBangsa',
] as const;

export type Competency = (typeof competencies)[number];

/** 1 paham, 2 dasar, 3 menengah, 4 mumpuni, 5 ahli; an assessment may also find 0, nothing shown yet. */
export const competencyLevels = [0, 1, 2, 3, 4, 5] as const;

export type CompetencyLevel = (typeof competencyLevels)[number];

/** A level for each competency: what a post requires (1–5), or what an assessment found (0–5). */
export type Levels = Readonly<Record<Competency, CompetencyLevel>>;

/** The same level everywhere, as the standard of a position class begins. */
export function levelsOf(level: CompetencyLevel): Levels {
  return Object.fromEntries(competencies.map((competency) => [competency, level])) as Record<
    Competency,
    CompetencyLevel
  >;
}

/** Whether stored JSON is a complete set of levels; an assessment with a hole in it has no JPM. */
export function isLevels(value: unknown): value is Levels {
  if (typeof value !== 'object' || value === null) return false;
  const levels = value as Record<string, unknown>;
  return competencies.every((competency) => (competencyLevels as readonly unknown[]).includes(levels[competency]));
}
