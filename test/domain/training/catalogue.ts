import { competencies } from '../../../domain/personnel/competency.ts';
import { courseCatalogue } from '../../../domain/training/course-catalogue.ts';
import type { TrainingCourse } from '../../../domain/training/training-course.ts';

/** What every agency begins with, as rows of the catalogue. */
export const catalogue: TrainingCourse[] = competencies.map((competency) => ({
  ...{ id: competency, competency, ...courseCatalogue[competency] },
  ...{ mode: 'classroom', provider: 'BKPSDM', validFrom: '2018-01-01', offered: true },
}));
