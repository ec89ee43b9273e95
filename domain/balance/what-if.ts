import { ringsOf } from '../exchange/rings-of.ts';
import type { PositionClass } from '../personnel/position-class.ts';
import type { Refusal } from '../refusal.ts';
import { type BalanceCounts, type BalanceLine, balanceLine } from './balance-line.ts';

/** A move of a draft with what the register says of it. */
export interface DraftMove {
  employeeId: string;
  targetPostId: string;
  /** Undefined where there is no such employee, or none of the agency. */
  origin: DraftPost | null | undefined;
  target: (DraftPost & { holder: string | null; reserved: boolean }) | undefined;
  hasOpenCase: boolean;
}

export interface DraftPost {
  postId: string;
  unitId: string;
  positionClass: PositionClass;
}

export interface WhatIf {
  lines: { before: BalanceLine; after: BalanceLine; overfills: boolean }[];
  /** Circles, and chains of posts that one move opens for the next. */
  rings: { kind: 'cycle' | 'chain'; moves: { employeeId: string; from: string; to: string }[] }[];
  /** Posts that the draft leaves without anybody. */
  vacated: string[];
}

/**
 * Why a draft is none that could be carried out, move by move; empty where it could. Codes: `unknown-employee`, `unknown-post`,
 * `employee-without-post`, `post-is-own`, `employee-moved-twice`, `post-taken-twice`, `post-occupied` by somebody who stays,
 * `post-reserved`, `employee-has-open-case`.
 */
export function draftFaults(moves: readonly DraftMove[]): { move: number; refusal: Refusal }[] {
  let faults: { move: number; refusal: Refusal }[] = [];
  for (;;) {
    // Who cannot move stays, and so does everybody who would have come to their post.
    const stuck = new Set(faults.map(({ move }) => move));
    const leaving = new Set(moves.filter((_, at) => !stuck.has(at)).map(({ employeeId }) => employeeId));
    const found = moves.flatMap((move, at) => {
      const refusal = faultOf(move, moves.slice(0, at), leaving);
      return refusal ? [{ move: at, refusal }] : [];
    });
    if (found.length === faults.length) return found;
    faults = found;
  }
}

function faultOf(move: DraftMove, earlier: readonly DraftMove[], leaving: ReadonlySet<string>): Refusal | undefined {
  const { origin, target, employeeId, targetPostId } = move;
  if (origin === undefined) return no('unknown-employee', 'employeeId', 'Pegawai tidak dikenal.', 'Unknown employee.');
  if (!target) return no('unknown-post', 'targetPostId', 'Jabatan tidak dikenal.', 'Unknown post.');
  if (origin === null)
    return no('employee-without-post', 'employeeId', 'Pegawai tidak menduduki jabatan.', 'The employee holds no post.');
  if (origin.postId === targetPostId)
    return no('post-is-own', 'targetPostId', 'Ini jabatannya sekarang.', 'It is the post they hold.');
  if (earlier.some((other) => other.employeeId === employeeId))
    return no('employee-moved-twice', 'employeeId', 'Pegawai ini sudah dipindah.', 'This employee is moved already.');
  if (earlier.some((other) => other.targetPostId === targetPostId))
    return no('post-taken-twice', 'targetPostId', 'Jabatan ini sudah diisi.', 'This post is taken already.');
  if (target.holder !== null && !leaving.has(target.holder))
    return no('post-occupied', 'targetPostId', 'Jabatan ini ditempati orang lain.', 'Somebody else holds this post.');
  if (target.reserved)
    return no('post-reserved', 'targetPostId', 'Jabatan ini disimpan perkara lain.', 'A case has reserved this post.');
  if (move.hasOpenCase)
    return no(
      'employee-has-open-case',
      'employeeId',
      'Pegawai punya perkara berjalan.',
      'The employee has an open case.',
    );
  return undefined;
}

function no(code: string, field: string, id: string, en: string): Refusal {
  return { code, field, message: { id, en } };
}

/** What a draft would leave behind in the units it touches (F53). Moves that could not be carried out are left out by the caller. */
export function whatIf(counts: readonly BalanceCounts[], moves: readonly DraftMove[]): WhatIf {
  const change = new Map<string, number>();
  const add = ({ unitId, positionClass }: DraftPost, by: number): void =>
    void change.set(`${unitId} ${positionClass}`, (change.get(`${unitId} ${positionClass}`) ?? 0) + by);
  for (const { origin, target } of moves) {
    add(origin!, -1);
    add(target!, 1);
  }
  const lines = counts
    .filter(({ unitId, positionClass }) => change.has(`${unitId} ${positionClass}`))
    .map((line) => {
      const by = change.get(`${line.unitId} ${line.positionClass}`)!;
      const before = balanceLine(line);
      const after = balanceLine({ ...line, incumbents: line.incumbents + by });
      // A need that the register never set cannot be kept to.
      return { before, after, overfills: by > 0 && after.incumbents + after.incoming - after.outgoing > line.need };
    });
  const posts = [...new Set(moves.flatMap(({ origin, targetPostId }) => [origin!.postId, targetPostId]))];
  const people = moves.map(({ origin }) => ({ post: posts.indexOf(origin!.postId), wishes: [] }));
  const got = moves.map(({ targetPostId }) => posts.indexOf(targetPostId));
  const taken = new Set(moves.map(({ targetPostId }) => targetPostId));
  return {
    lines,
    rings: ringsOf({ people }, got).map(({ kind, moves: ring }) => ({
      kind,
      moves: ring.map(({ person, from, to }) => ({
        ...{ employeeId: moves[person]!.employeeId, from: posts[from]!, to: posts[to]! },
      })),
    })),
    vacated: moves.map(({ origin }) => origin!.postId).filter((post) => !taken.has(post)),
  };
}
