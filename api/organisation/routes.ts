import { listPositions } from './list-positions.ts';
import { listPosts } from './list-posts.ts';
import { listUnits } from './list-units.ts';

export const organisationRoutes = [listUnits, listPositions, listPosts];
