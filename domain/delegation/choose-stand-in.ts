export interface StandIns {
  delegate: string;
  alternate?: string;
  superior?: string;
}

/**
 * Who acts for somebody absent: the delegate; where that one is barred from the task or absent too, the alternate, then
 * the superior of the absent person. There is no chain: nobody's own delegate is ever asked (F08).
 */
export function chooseStandIn(
  { delegate, alternate, superior }: StandIns,
  isUnfit: (account: string) => boolean,
): string | undefined {
  return [delegate, alternate, superior].find((account) => account !== undefined && !isUnfit(account));
}
