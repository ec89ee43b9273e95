/** A sentence people read, in both languages of the service; Indonesian is the default. */
export interface Text {
  id: string;
  en: string;
}
