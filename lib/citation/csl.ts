/** A person or a body, as CSL-JSON writes it. */
export type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string };

/** A day, month or year as CSL-JSON writes it. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The part of CSL-JSON 1.0.2 that our citations use: one record, from which every style and file is made. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'dataset';
  readonly title: string;
  readonly author: readonly CslName[];
  /** The site, for what is a page of it. */
  readonly 'container-title'?: string;
  readonly publisher?: string;
  /** What kind of thing it is and who worked on it; styles print it after the title or at the end. */
  readonly genre?: string;
  readonly issued?: CslDate;
  readonly 'original-date'?: CslDate;
  readonly accessed?: CslDate;
  /** Day of the edition that is cited. */
  readonly version?: string;
  readonly URL: string;
  readonly abstract?: string;
  readonly note?: string;
  readonly language: 'en-US';
}

/** "2026-05-27" → CSL's form; undefined stays undefined. */
export function cslDate(day: string): CslDate;
export function cslDate(day: string | undefined): CslDate | undefined;
export function cslDate(day: string | undefined): CslDate | undefined {
  return day === undefined ? undefined : { 'date-parts': [day.split('-').map(Number)] };
}

/** CSL's form → "2026-05-27"; undefined when there is no date. */
export function isoDate(date: CslDate | undefined): string | undefined {
  return date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A name as one text, "Family, Given" for people. */
export function nameText(name: CslName): string {
  return 'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');
}

/**
 * "Last, First" for programs that take names apart at the comma. A body, and a person of one name, is a last name without a first one:
 * without the closing comma they would take its last word for the family name ("editors, Seventeen").
 */
export function indexName(name: CslName): string {
  if ('literal' in name) return `${name.literal.replaceAll(',', ' –')},`;
  return name.given ? nameText(name) : `${name.family},`;
}
