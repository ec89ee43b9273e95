/** What can be printed; each is `templates/<name>.typ`. */
export const paperTemplates = ['certificate', 'minutes'] as const;

export type PaperTemplate = (typeof paperTemplates)[number];
