import { enrolEmployee } from './enrol-employee.ts';
import { listCourses } from './list-courses.ts';
import { listSessions } from './list-sessions.ts';
import { readHours } from './read-hours.ts';
import { recordCourse } from './record-course.ts';
import { scheduleSession } from './schedule-session.ts';
import { withdrawCourse } from './withdraw-course.ts';

export const trainingRoutes = [
  listCourses,
  recordCourse,
  withdrawCourse,
  listSessions,
  scheduleSession,
  enrolEmployee,
  readHours,
];
