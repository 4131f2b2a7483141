import { problemAt } from '../problem';
import type { Rule } from './rule';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** What may hold digits or quantity words without a binding: quotations, dates, years, formulas, references. */
const free: readonly RegExp[] = [
  /[“"][^”"]*[”"]/g,
  new RegExp(`\\b\\d{1,2}(\\s(to|and)\\s\\d{1,2})?\\s(${months})(\\s\\d{4})?`, 'g'),
  new RegExp(`\\b(${months})(\\s\\d{1,2}(,\\s\\d{4})?)?(\\s\\d{4})?\\b`, 'g'),
  /\b(1[6-9]\d\d|20\d\d)s?([–-](1[6-9]\d\d|20\d\d|\d\d))?\b/g,
  /\b\d+(st|nd|rd|th)\b/g,
  /\b(element|elements|number|numbers|Figure|version|edition|Announcement|Announcements|Section|No\.)\s\d+(,\s\d+)*((,)?\s(and|to)\s\d+)?/g,
  /\b[A-Z][a-z]?\d*(?:[A-Z][a-z]?\d*)+\b/g,
  // Charges of ions: 3+.
  /\b[1-7]\+(?!\d)/g,
  /\bparts?\sper\s(thousand|million|billion)\b/gi,
  /\b(first|second|last|latter)\shalf\b/g,
  /\bhalf[ -](a[ -])?century\b/g,
];

const words = [
  'eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|nineteen',
  '(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(-\\w+)?',
  'hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores of',
  'half|halves|halved|halving',
  // "a quarter" alone is three months, "a third plant" an ordinal: only parts of something count.
  '(a|one)[ -](third|quarter|fifth|sixth|eighth|ninth|tenth) of|by (a|one) (third|quarter|fifth)|two[ -]thirds|three[ -]quarters|(two|three|four)[ -]fifths',
  'doubled?|doubles|doubling|twice|triple[ds]?|tripling|trebled?|quadrupled?|quintupled|\\w+fold',
  'per ?cent|nearly all|almost all|virtually all|nearly none|almost none',
].join('|');
const quantity = new RegExp(`[$€£]?\\d[\\d.,]*\\d?(\\s?[%‰])?|[%‰]|\\b(${words})\\b`, 'i');

/** Blanks out what is free, keeping the length. */
export function maskFree(text: string, designations: readonly string[]): string {
  const blank = (found: string) => ' '.repeat(found.length);
  let masked = text;
  for (const name of [...designations].sort((a, b) => b.length - a.length)) masked = masked.replaceAll(name, blank(name));
  for (const pattern of free) masked = masked.replace(pattern, blank);
  return masked;
}

/** A quantity in prose that no <Number> or <Claim> binds. "Seventeen" is the subject's name and free; so are counts up to ten in words. */
export const unboundQuantities: Rule = (site, findings) =>
  findings.prose.flatMap(({ text, place }) => {
    const masked = maskFree(text, site.designations);
    const found = quantity.exec(masked);
    if (!found) return [];
    const before = text.slice(0, found.index).split('\n');
    const here = {
      ...place,
      line: place.line + before.length - 1,
      column: before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : place.column + found.index,
    };
    const shown = text
      .slice(Math.max(0, found.index - 20), found.index + found[0].length + 20)
      .replaceAll('\n', ' ')
      .trim();
    return [
      problemAt(
        here,
        'unbound-quantity',
        `"${found[0].trim()}" in "…${shown}…" is bound to nothing — use <Number id="…" /> or <Claim id="…">`,
      ),
    ];
  });
