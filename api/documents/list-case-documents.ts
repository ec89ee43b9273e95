import { z } from 'zod';
import { listDocuments } from '../../db/documents/list-documents.ts';
import { readCaseDocuments } from '../../db/documents/read-case-documents.ts';
import { documentNames } from '../../domain/documents/case-document-kind.ts';
import { checklistOf } from '../../domain/documents/document-checklist.ts';
import { documentIssuers, issuerNames } from '../../domain/documents/document-issuer.ts';
import { lineStates, stateOfKind } from '../../domain/documents/documents-in-case.ts';
import { documentKinds } from '../../domain/eligibility/document-state.ts';
import { moments } from '../../domain/eligibility/moment.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, caseParams } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { isReadable } from './find-readable-document.ts';
import { noteReading } from './note-reading.ts';
import { documentShape, showDocument } from './show-document.ts';

const lineShape = z.strictObject({
  kind: z.enum(documentKinds),
  name: z.string(),
  issuer: z.enum(documentIssuers),
  issuerName: z.string(),
  basis: z.string(),
  required: z.boolean(),
  requiredAt: z.enum(moments).meta({ description: 'By when it must have been accepted.' }),
  byStep: z.boolean().meta({ description: 'A step of the case asks for it; the intake check does not wait for it.' }),
  leadershipSigned: z.boolean().meta({ description: 'Only an official of at least JPT pratama may sign it (R24).' }),
  state: z.enum(lineStates),
});

export const listCaseDocuments = defineRoute({
  method: 'get',
  path: '/v1/cases/{caseNumber}/documents',
  action: 'document.read',
  tag: 'Documents',
  summary: 'Which documents the move needs, how each stands, and what was handed in',
  params: caseParams,
  answers: {
    200: {
      description: 'The checklist is empty for a case that began before documents were judged one by one',
      schema: z.strictObject({
        caseNumber,
        checklist: z.array(lineShape),
        documents: z.array(documentShape),
      }),
    },
  },
  async handle({ actor, params }, { db }) {
    const readable = await findReadableCase(db, actor, params.caseNumber, 'document.read');
    await noteReading(db, actor, readable, '/v1/cases/{caseNumber}/documents');
    const inCase = await readCaseDocuments(db, params.caseNumber);
    const rows = await listDocuments(db, params.caseNumber);
    const checklist = (inCase ? checklistOf(inCase.route) : []).map((line) => ({
      ...{ kind: line.kind, name: documentNames[line.kind], issuer: line.issuer, issuerName: issuerNames[line.issuer] },
      ...{ basis: line.basis, required: line.required, requiredAt: line.requiredAt },
      byStep: line.byStep ?? false,
      leadershipSigned: line.leadershipSigned ?? false,
      state: stateOfKind(line.kind, inCase?.documents ?? []),
    }));
    const documents = rows.filter((row) => row.erased_at === null && isReadable(row, readable, actor));
    return {
      status: 200,
      body: { caseNumber: params.caseNumber, checklist, documents: documents.map(showDocument) },
    };
  },
});
