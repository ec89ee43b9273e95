import { declareConflict } from './declare-conflict.ts';
import { joinSession } from './join-session.ts';
import { noteDissent } from './note-dissent.ts';
import { printMinutes } from './print-minutes.ts';
import { putMotion } from './put-motion.ts';
import { readDeliberation } from './read-deliberation.ts';
import { readDossier } from './read-dossier.ts';
import { readSealedMinutes } from './read-minutes.ts';
import { rescheduleSession } from './reschedule-session.ts';

export const deliberationRoutes = [
  readDeliberation,
  rescheduleSession,
  joinSession,
  declareConflict,
  putMotion,
  noteDissent,
  readDossier,
  readSealedMinutes,
  printMinutes,
];
