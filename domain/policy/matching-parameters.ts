import type { PolicyParameter } from './policy-parameter.ts';

/** How a vacancy's candidates are ranked, once the hard gates are passed (F37). */
export const matchingParameters = {
  'matching.weights': {
    kind: 'weights',
    default: {
      'job-person-match': 350,
      performance: 200,
      experience: 150,
      education: 100,
      talent: 50,
      tenure: 50,
      wish: 100,
    },
    about: {
      id: 'Bobot kriteria pencocokan calon, per mil; jumlahnya 1000.',
      en: 'Weights of the criteria by which candidates are matched, per mille; together 1000.',
    },
  },
} as const satisfies Record<string, PolicyParameter>;
