import type { Refusal } from '../refusal.ts';

/** People must hear of a round and think about it; a round that never ends keeps every later one waiting. */
const shortestMs = 60 * 60 * 1000;
const longestDays = 90;

/** Why a round opened now cannot close then, both epoch ms. Codes: `exchange-closes-too-soon`, `exchange-closes-too-late`. */
export function refuseClosing(closesAt: number, now: number): Refusal | undefined {
  if (closesAt < now + shortestMs)
    return {
      code: 'exchange-closes-too-soon',
      field: 'closesAt',
      message: { id: 'Putaran ditutup paling cepat satu jam lagi.', en: 'A round closes in one hour at the earliest.' },
    };
  if (closesAt > now + longestDays * 86_400_000)
    return {
      code: 'exchange-closes-too-late',
      field: 'closesAt',
      message: {
        id: `Putaran berlangsung paling lama ${longestDays} hari.`,
        en: `A round lasts ${longestDays} days at most.`,
      },
    };
  return undefined;
}
