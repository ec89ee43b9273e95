import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Guests, receiveGuests, violationsOn } from './visitor.ts';

let guests: Guests;

beforeAll(async () => {
  guests = await receiveGuests();
});
afterAll(() => guests.close());

/** Each kind of page once: who opens it and at which address. A case number stands for the case at that stage. */
const pages: [alias: string, path: string][] = [
  ['-', '/'],
  ['-', '/public'],
  ['pegawai', '/my-case'],
  ['asesor', '/my-case'],
  ['pegawai', '/wishes'],
  ['hr', '/my-data'],
  ['auditor', '/public'],
  ['hr', '/inbox'],
  ['hr', '/inbox/{intake}-02'],
  ['asesor', '/inbox/{competency-assessment}-04'],
  ['hr', '/cases'],
  ['hr', '/cases/{consultation}'],
  ['hr', '/cases/{approval}?tab=certificate'],
  ['hr', '/cases/{decree}?tab=history'],
  ['hr', '/cases/{intake}?tab=documents'],
  ['hr', '/cases/{decree}?tab=deliberation'],
  ['hr', '/cases/{decree}?tab=decision'],
  ['hr', '/cases/{decree}?tab=benefits'],
  ['hr', '/cases/{decree}?tab=training'],
  ['hr', '/cases/new'],
  ['hr', '/vacancies'],
  ['pegawai', '/vacancies'],
  ['hr', '/balance'],
  ['hr-admin', '/rotation'],
  ['hr', '/rotation/new'],
  ['hr', '/organisation'],
  ['hr-admin', '/stuck'],
  ['auditor', '/audit'],
  ['auditor', '/audit?case={decree}'],
  ['hr-admin', '/policy'],
  ['hr-admin', '/policy?key=sla.intake-check'],
  ['auditor', '/policy?key=matching.weights'],
  ['hr-admin', '/calendar?year=2026'],
  ['hr-admin', '/reviews'],
  ['hr-admin', '/import'],
  ['operator', '/system-health'],
];

describe.each(pages)('as %s, %s', (alias, path) => {
  const filled = () =>
    path.replace(
      /\{([a-z-]+)\}/,
      (_, stage: string) => inject('office').standings.find((at) => at.stage === stage)!.caseNumber,
    );

  it.each([
    ['a wide light page', { width: 1440 }],
    ['a phone in the dark, in English', { width: 390, dark: true, language: 'en' as const }],
  ])('is accessible and whole: %s', async (_, options) => {
    const { page, context, faults } = await guests.visit(alias, filled(), options);
    expect(await violationsOn(page)).toEqual([]);
    expect(faults).toEqual([]);
    // Nothing runs out of the window sideways.
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await page.title()).not.toBe('Mutasi');
    await context.close();
  });
});
