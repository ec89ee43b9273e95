/** What can be printed; each is `templates/<name>.typ`. */
export const paperTemplates = ['benefit-sheet', 'certificate', 'minutes', 'evaluation', 'decree'] as const;

export type PaperTemplate = (typeof paperTemplates)[number];
