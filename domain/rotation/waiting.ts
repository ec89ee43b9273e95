/** Why a member of a rotation is not placed though its date has come: nobody is moved onto a post that is held (R12). */
export const waitingReasons = ['mate-dropped', 'mate-not-ready', 'dates-differ'] as const;
export type WaitingReason = (typeof waitingReasons)[number];
