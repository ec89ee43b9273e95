import { z } from 'zod';
import type { WishRow } from '../../db/wish/read-wish.ts';
import { code, day, instant } from '../http/shapes.ts';

/** More than these nobody weighs against each other. */
const mostPosts = 20;

export const statedWish = z.strictObject({
  posts: z.array(code).max(mostPosts).default([]).meta({ description: 'Ids of posts of your agency, best first.' }),
  place: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .meta({ description: 'A place in which you wish to work.' }),
  from: day.optional().meta({ description: 'First day on which the wish holds; today unless given.' }),
  until: day.meta({ description: 'Last day on which the wish holds.' }),
});

const wish = z.strictObject({
  posts: z.array(z.strictObject({ postId: z.string(), positionName: z.string(), unitName: z.string() })),
  place: z.string().nullable(),
  from: day,
  until: day,
  statedAt: instant,
});

export const wishAnswer = z.strictObject({ wish: wish.nullable() });

export function showWish(row: WishRow | undefined): { wish: Omit<WishRow, 'id'> | null } {
  if (!row) return { wish: null };
  const { id: _id, ...shown } = row;
  return { wish: shown };
}
