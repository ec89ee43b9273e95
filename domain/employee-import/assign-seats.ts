/** Somebody to be seated on one kind of position in one unit, from an ISO date on. */
export interface SeatSeeker {
  readonly employeeId: string;
  readonly since: string;
}

/** A seat nobody holds for good; `freeFrom` is the day its last holder left. */
export interface FreeSeat {
  readonly postId: string;
  readonly seat: number;
  readonly freeFrom: string | null;
}

export interface Seating {
  readonly seated: readonly (SeatSeeker & { readonly postId: string })[];
  /** Who needs a seat that does not exist yet, with its number. */
  readonly added: readonly (SeatSeeker & { readonly seat: number })[];
}

/**
 * Gives each seeker, the earliest first and otherwise in the order given, the lowest seat that is free from that day on; who finds none gets a new one.
 * More people than seats is a fact of an overfilled unit, not an error.
 */
export function assignSeats(seekers: readonly SeatSeeker[], free: readonly FreeSeat[], highestSeat: number): Seating {
  const open = free.toSorted((a, b) => a.seat - b.seat);
  const seated: (SeatSeeker & { postId: string })[] = [];
  const added: (SeatSeeker & { seat: number })[] = [];
  const inOrder = seekers.toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
  for (const seeker of inOrder) {
    const index = open.findIndex((seat) => seat.freeFrom === null || seat.freeFrom <= seeker.since);
    const [seat] = index < 0 ? [] : open.splice(index, 1);
    if (seat) seated.push({ ...seeker, postId: seat.postId });
    else added.push({ ...seeker, seat: highestSeat + added.length + 1 });
  }
  return { seated, added };
}
