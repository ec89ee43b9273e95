import { previewCase } from './preview-case.ts';

export const casePreviewRoutes = [previewCase];
