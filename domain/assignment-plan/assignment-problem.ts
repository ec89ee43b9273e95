/** Somebody who may be moved. */
export interface PlanPerson {
  employeeId: string;
  /** The post held today. */
  postId: string;
  unitId: string;
  /** Where that unit is; null where the register does not say. */
  place: string | null;
}

/** A post to be filled: vacant, or held by one of the people, who then stays or moves on. */
export interface PlanPost {
  postId: string;
  unitId: string;
  place: string | null;
  mustFill: boolean;
}

/** A person who passes every gate for a post, by their numbers in the problem; or who stays where they are. */
export interface PlanPair {
  person: number;
  post: number;
  /** 0–1,000,000, the wish left out. */
  fit: number;
}

/** What a unit may not fall below. */
export interface UnitStaffing {
  unitId: string;
  incumbents: number;
  minimum: number;
}

/** Absent: no limit. */
export interface PlanLimits {
  movesInAll?: number | undefined;
  /** Coming or going; one that stays in the unit counts once. */
  movesPerUnit?: number | undefined;
  movesToOtherPlace?: number | undefined;
  /** Nobody moves between places that are farther apart than this. */
  farthestKm?: number | undefined;
  /** As stated by who asks, the same both ways; the register knows places and no distances. */
  distances?: readonly PlaceDistance[] | undefined;
}

export interface PlaceDistance {
  from: string;
  to: string;
  km: number;
}

/** Many posts at once (F42). Every holder of one of the posts is among the people, with the pair of staying. */
export interface AssignmentProblem {
  people: readonly PlanPerson[];
  posts: readonly PlanPost[];
  pairs: readonly PlanPair[];
  staffing: readonly UnitStaffing[];
  limits: PlanLimits;
}

export function isStaying({ people, posts }: AssignmentProblem, { person, post }: PlanPair): boolean {
  return people[person]!.postId === posts[post]!.postId;
}
