import type { Request, Response } from 'express';
import type { Text } from '../../domain/text.ts';
import { languageOf, localize } from '../http/language.ts';
import type { Problem } from './problem.ts';
import { problemKind } from './problem-table.ts';

/** RFC 9457, in the reader's language, with what they can do next. */
export function sendProblem(request: Request, response: Response, problem: Problem): void {
  const kind = problemKind(problem.code);
  const language = languageOf(request);
  const say = (text: Text): string => text[language];
  response
    .status(kind.status)
    .set({ ...problem.headers, 'Content-Language': language, Vary: 'Accept-Language', 'Cache-Control': 'no-store' })
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `urn:mutasi:problem:${problem.code}`,
        title: say(kind.title),
        status: kind.status,
        code: problem.code,
        detail: say(problem.detail ?? kind.title),
        errors: localize(problem.errors, language),
        wayOut: say(kind.wayOut),
      }),
    );
}
