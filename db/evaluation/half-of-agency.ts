/** Which half year of which agency, and its days: from the first to before the last, ISO dates in the agency's time zone. */
export interface HalfOfAgency {
  agency: string;
  timeZone: string;
  from: string;
  before: string;
}
