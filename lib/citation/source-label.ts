import type { Source } from '@/lib/schema/source';

/** "U.S. Geological Survey", "Johnston": who answers for a work; its title where nobody does. */
export function sourceProducer(source: Source): string {
  const author = source.author?.[0];
  const name = author && ('literal' in author ? author.literal : author.family);
  return source.publisher ?? (name ? `${name}${(source.author?.length ?? 0) > 1 ? ' et al.' : ''}` : source.title);
}

/** "U.S. Geological Survey 2026": short name for a source line. */
export function sourceShort(source: Source): string {
  const year = source.issued?.slice(0, 4);
  return year ? `${sourceProducer(source)} ${year}` : sourceProducer(source);
}

/** Authors as "Family, Given", at most three, then "et al.". */
export function sourceAuthors(source: Source): string {
  const names = (source.author ?? []).map((author) =>
    'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', '),
  );
  if (names.length === 0) return '';
  return names.length > 3 ? `${names[0]} et al.` : names.join('; ');
}

/** The point that ends a part of a citation: none after a text that brings its own mark ("Johnston, S. N.", "et al.", "Enough to go around?"). */
export function closingPoint(text: string): '' | '.' {
  return /[.?!…]["'”’)]?$/.test(text) ? '' : '.';
}

/** Where the work can be opened: its address, or its DOI's. */
export function sourceUrl(source: Source): string | undefined {
  return source.DOI ? `https://doi.org/${source.DOI}` : source.URL;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2026-05-27" → "27 May 2026", "2025-07" → "July 2025", "2021/2024" → "2021–2024". */
export function formatDate(text: string): string {
  if (text.includes('/')) return text.split('/').map(formatDate).join('–');
  const [year, month, day] = text.split('-');
  if (!month) return year as string;
  const name = monthNames[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
