// Text fragments, https://wicg.github.io/scroll-to-text-fragment/: `#id:~:text=prefix-,start,end,-suffix`.
// A browser looks for the first place where the words stand, ignoring case, at word boundaries, each term inside one block.

/** A page as a browser searches it, and a part of it. */
export interface Passage {
  /** Words with single spaces; a line break where a block ends. */
  readonly page: string;
  readonly from: number;
  readonly to: number;
}

/** Longer passages are named by their first and last words: a changed word in the middle then breaks nothing. */
const longest = 100;
const fewestWords = 4;
const mostWords = 10;

/** A passage widened to whole words, without spaces at its ends. */
export function wholeWords({ page, from, to }: Passage): Passage {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(page[start] as string)) start += 1;
  while (end > start && /\s/.test(page[end - 1] as string)) end -= 1;
  while (start > 0 && isInWord(page, start)) start -= 1;
  while (end < page.length && isInWord(page, end)) end += 1;
  return { page, from: start, to: end };
}

/** The text directive that leads to a passage; empty where there is nothing to name. */
export function writeDirective(passage: Passage): string {
  const { page, from, to } = wholeWords(passage);
  const text = page.slice(from, to);
  if (!text) return '';
  const isShort = text.length <= longest && !text.includes('\n');
  return `text=${isShort ? nameWhole(page, from, to) : nameEnds(page, from, to)}`;
}

/** All of a short passage, with what stands before and after it where the same words stand earlier on the page. */
function nameWhole(page: string, from: number, to: number): string {
  const text = page.slice(from, to);
  if (findTerm(page, text, 0) === from) return encodeTerm(text);
  for (let count = 1; count <= mostWords; count += 1) {
    const prefix = wordsBefore(page, from, count);
    if (isFirst(page, prefix, text, '', from)) return `${encodeTerm(prefix)}-,${encodeTerm(text)}`;
  }
  const [prefix, suffix] = [wordsBefore(page, from, fewestWords), wordsAfter(page, to, fewestWords)];
  return [prefix && `${encodeTerm(prefix)}-`, encodeTerm(text), suffix && `-${encodeTerm(suffix)}`].filter(Boolean).join();
}

/** First and last words of a long passage: as few as find it. */
function nameEnds(page: string, from: number, to: number): string {
  const blocks = page.slice(from, to).split('\n');
  const [first, last] = [blocks[0] as string, blocks.at(-1) as string];
  const start = grow(first, (words) => findTerm(page, words, 0) === from);
  const end = grow(last, (words) => findTerm(page, words, from + start.length) === to - words.length, true);
  const prefix = findTerm(page, start, 0) === from ? '' : wordsBefore(page, from, fewestWords);
  return `${prefix ? `${encodeTerm(prefix)}-,` : ''}${encodeTerm(start)},${encodeTerm(end)}`;
}

/** The fewest words of a text, from its start or its end, that pass a test; all that are allowed where none do. */
function grow(text: string, isEnough: (words: string) => boolean, fromEnd = false): string {
  const words = text.split(' ');
  // The two terms must not overlap in a short last block or a single one.
  const most = Math.min(mostWords, Math.max(1, fromEnd ? words.length - 1 : Math.floor(words.length / 2)));
  for (let count = Math.min(fewestWords, most); count <= most; count += 1) {
    const some = (fromEnd ? words.slice(-count) : words.slice(0, count)).join(' ');
    if (isEnough(some) || count === most) return some;
  }
  return text;
}

/** Place of the first occurrence at word boundaries, ignoring case; -1 where there is none. */
function findTerm(page: string, term: string, after: number): number {
  const [inside, wanted] = [page.toLowerCase(), term.toLowerCase()];
  for (let at = inside.indexOf(wanted, after); at >= 0; at = inside.indexOf(wanted, at + 1)) {
    if (!isInWord(page, at) && !isInWord(page, at + term.length)) return at;
  }
  return -1;
}

/** Whether the first place where `text` follows `prefix` and precedes `suffix` is the one meant. */
function isFirst(page: string, prefix: string, text: string, suffix: string, from: number): boolean {
  const flat = page.replaceAll('\n', ' ');
  const whole = [prefix, text, suffix].filter(Boolean).join(' ');
  return findTerm(flat, whole, 0) === from - prefix.length - 1;
}

/** Words that stand before a place, inside one block. */
function wordsBefore(page: string, at: number, count: number): string {
  const block = page.slice(0, at).trimEnd().split('\n').at(-1) ?? '';
  return block.trim().split(' ').slice(-count).join(' ');
}

function wordsAfter(page: string, at: number, count: number): string {
  const block = page.slice(at).trimStart().split('\n')[0] ?? '';
  return block.trim().split(' ').slice(0, count).join(' ');
}

/** True between two letters or figures. */
function isInWord(page: string, at: number): boolean {
  const isLetter = (char = '') => /[\p{L}\p{N}]/u.test(char);
  return isLetter(page[at - 1]) && isLetter(page[at]);
}

/** Percent-encoded, also what means something in a directive (comma, dash, ampersand) and what programs that find links leave out of them. */
export function encodeTerm(term: string): string {
  return encodeURIComponent(term).replace(/[-!'()*.~]/g, (char, at: number, all: string) => {
    const isHarmless = char === '.' && at < all.length - 1;
    return isHarmless ? char : `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
