/**
 * Letters that the law requires, with the law: nobody switches them off or puts them off to the digest, for a period runs or a right is told
 * with them (F72).
 */
export const legalLetters: Readonly<Record<string, string | undefined>> = {
  'case-opened': 'UU 30/2014 pasal 46–47; UU 27/2022 pasal 21',
  'decision-made': 'UU 30/2014 pasal 61–62',
  'case-closed': 'UU 30/2014 pasal 61–62',
  'document-judged': 'Peraturan BKN 5/2019',
  'session-invitation': 'PermenPANRB 25/2021',
  'session-moved': 'PermenPANRB 25/2021',
  'session-cancelled': 'PermenPANRB 25/2021',
  'objection-window': 'PP 79/2021',
  'objection-received': 'PP 79/2021',
  'objection-inadmissible': 'PP 79/2021',
  'objection-overdue': 'PP 79/2021',
  'objection-extended': 'PP 79/2021',
  'objection-withdrawn': 'PP 79/2021',
  'objection-decided': 'PP 79/2021',
  'effective-date-held': 'PP 79/2021',
  'effective-date-released': 'PP 79/2021',
  'alarm-objection-overdue': 'PP 79/2021',
};
