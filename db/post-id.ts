/** The id of a seat: `DKPP.PENGADMINISTRASI-PERKANTORAN.3`. */
export function postId(unitId: string, positionId: string, seat: number): string {
  return `${unitId}.${positionId}.${seat}`;
}
