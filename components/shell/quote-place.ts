import { creditText } from './credit';
import { readPage, readWords } from './quote-page';
import { wholeWords, writeDirective } from '@/lib/quote/text-directive';
import { writeQuote } from '@/lib/quote/quote-text';

const places = '[data-article], .lesson-page, .text-page';
const bare = /^[\d.,−]+$/;

/** What a selection offers to copy. */
export interface Offer {
  readonly label: string;
  readonly range: Range;
  /** The text for the clipboard; reads the whole page, so only when asked. */
  write(): string;
}

/** The offer for a selection, or nothing: a word or two are selected for other reasons. */
export function findOffer(selection: Selection | null): Offer | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const start = elementOf(range.startContainer);
  const place = start?.closest<HTMLElement>(places);
  if (!place || start?.closest('input, textarea, [data-island] svg')) return undefined;
  if (!place.contains(range.endContainer)) range.setEndAfter(place.lastChild as Node);
  const number = start?.closest<HTMLElement>('data[data-number]');
  const card = number?.contains(range.endContainer) ? document.getElementById(`number-${number.dataset.number}`) : null;
  if (number && card) return { label: 'Copy number with credit', range, write: () => creditText(card) };
  if (range.toString().trim().split(/\s+/).length < 3) return undefined;
  return { label: 'Copy quote with link and credit', range, write: () => quote(range, place) };
}

function quote(selected: Range, place: HTMLElement): string {
  const range = wholeNumbers(selected);
  const words = readPage(range);
  const part = wholeWords(words);
  const section = elementOf(range.startContainer)?.closest<HTMLElement>('[data-section]');
  const directive = writeDirective(part);
  const id = section?.dataset.section ?? '';
  const heading = section?.querySelector('h2')?.cloneNode(true) as HTMLElement | undefined;
  heading?.querySelector('.heading-link')?.remove();
  return writeQuote({
    words: readWords({ ...words, ...part }) + missingUnit(range),
    title: textOf(place.querySelector('h1')),
    section: textOf(heading),
    site: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '',
    factsCheckedTo: place.dataset.facts ?? '',
    license: textOf(document.querySelector('.site-footer a[href*="/licenses/"]')),
    address: `${location.origin}${location.pathname}#${id}${directive && `:~:${directive}`}`,
  });
}

/** A number is quoted whole, with the unit that belongs to it. */
function wholeNumbers(range: Range): Range {
  const whole = range.cloneRange();
  const first = elementOf(range.startContainer)?.closest('data.number');
  const last = elementOf(range.endContainer)?.closest('data.number');
  if (first) whole.setStartBefore(first);
  if (last) whole.setEndAfter(last);
  return whole;
}

/** The unit in brackets where a quote ends in bare figures: "between 60 and 69" says nothing. */
function missingUnit(range: Range): string {
  const last = [...document.querySelectorAll<HTMLElement>('data.number')].filter((number) => range.intersectsNode(number)).at(-1);
  const text = textOf(last);
  if (!last || !bare.test(text) || !range.toString().trim().endsWith(text)) return '';
  const full = textOf(document.querySelector(`#number-${last.dataset.number} .card-value`));
  const unit = full.replace(/^[$\d.,−]+/, '').trim();
  return unit ? ` [${unit}]` : '';
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
