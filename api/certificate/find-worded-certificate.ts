import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { Moment } from '../../domain/eligibility/moment.ts';
import type { ApiDeps } from '../deps.ts';
import { type Language, localize } from '../http/language.ts';
import { Problem } from '../problem/problem.ts';
import { findCertificates } from './find-certificates.ts';
import { wordCertificate, type WordedCertificate } from './word-certificate.ts';

/** A worded certificate in one language. */
export type Localized<T> = T extends { id: string; en: string }
  ? string
  : T extends Date
    ? Date
    : T extends readonly (infer Item)[]
      ? Localized<Item>[]
      : T extends object
        ? { [K in keyof T]: Localized<T[K]> }
        : T;

export type CertificateInWords = Localized<WordedCertificate>;

interface Asked {
  actor: ReadingActor;
  caseNumber: string;
  moment: Moment;
  /** The latest of the moment if absent. */
  number: number | undefined;
  language: Language;
  route: string;
}

/** @throws Problem `not-found` where there is no such certificate, or none for the reader's eyes */
export async function findWordedCertificate(deps: ApiDeps, asked: Asked): Promise<CertificateInWords> {
  const { actor, caseNumber, moment, number, language, route } = asked;
  const { certificates, as } = await findCertificates(deps, actor, caseNumber, route);
  const one = certificates.findLast(
    ({ certificate, number: its }) => certificate.moment === moment && (number === undefined || its === number),
  );
  if (!one) throw new Problem('not-found');
  return localize(await wordCertificate(deps.db, caseNumber, one, as), language) as CertificateInWords;
}
