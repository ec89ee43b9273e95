/** Retirement ages that a sector law sets above those of the class: teachers and lecturers (UU 14/2005 art 40(4), 67(4)). */
const ages: Readonly<Record<string, number>> = { guru: 60, dosen: 65 };

/** Null where the class decides. */
export function sectorRetirementAge(jobFamily: string | null): number | null {
  return jobFamily === null ? null : (ages[jobFamily] ?? null);
}
