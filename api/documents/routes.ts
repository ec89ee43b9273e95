import { downloadDocument } from './download-document.ts';
import { handInDocument } from './hand-in-document.ts';
import { judgeDocument } from './judge-document.ts';
import { listCaseDocuments } from './list-case-documents.ts';
import { readDocument } from './read-document.ts';

export const documentRoutes = [listCaseDocuments, handInDocument, readDocument, downloadDocument, judgeDocument];
