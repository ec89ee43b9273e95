interface Taken {
  hours: number;
  status: string;
}

/** Hours completed in a year against those owed (20 JP, PP 11/2017 art 203), apart from what is not finished. */
export function hoursOfYear<T extends Taken>(
  lines: readonly T[],
  owed: number,
): { owed: number; completed: number; remaining: number; training: T[]; unfinished: T[] } {
  const training = lines.filter(({ status }) => status === 'completed');
  const completed = training.reduce((sum, { hours }) => sum + hours, 0);
  return {
    ...{ owed, completed, remaining: Math.max(0, owed - completed), training },
    unfinished: lines.filter(({ status }) => status !== 'completed'),
  };
}
