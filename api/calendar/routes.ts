import { loadCalendar } from './load-calendar.ts';
import { readCalendar } from './read-calendar.ts';

export const calendarRoutes = [readCalendar, loadCalendar];
