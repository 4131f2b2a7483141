/** A page as a browser searches it, with the part of it that a range covers. */
export interface PageWords {
  /** Words with single spaces, a line break where a block ends. */
  readonly page: string;
  readonly from: number;
  readonly to: number;
  /** Stretches that nobody would quote: marks of sources, controls, what only screen readers are told. */
  readonly marks: readonly (readonly [from: number, to: number])[];
}

const unquotable = '.cite, .heading-link, .visually-hidden, .step-kind, button, nav, form, figure, svg, [data-island]';

/** Reads the words of the page in their order and finds the range among them. */
export function readPage(range: Range): PageWords {
  const text = new Gatherer();
  let [from, to] = [-1, 0];
  const marks: [number, number][] = [];
  const blocks = new Map<Element, Element | undefined>();
  let block: Element | undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement as Element;
    const own = findBlock(parent, blocks);
    if (!own) continue;
    if (block !== own) text.endBlock();
    block = own;
    const start = text.length;
    if (range.intersectsNode(node)) {
      const first = node === range.startContainer ? range.startOffset : 0;
      const last = node === range.endContainer ? range.endOffset : node.data.length;
      text.add(node.data.slice(0, first));
      if (from < 0) from = text.length;
      text.add(node.data.slice(first, last));
      to = text.length;
      text.add(node.data.slice(last));
    } else text.add(node.data);
    if (parent.closest(unquotable)) marks.push([start, text.length]);
  }
  return { page: text.join(), from: Math.max(from, 0), to, marks };
}

/** Text piece by piece. A long string that is looked at after every piece would be copied every time. */
class Gatherer {
  readonly #pieces: string[] = [];
  #gap = '';
  length = 0;

  add(text: string): void {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words) {
      if (/^\s/.test(text)) this.#gap ||= ' ';
      if (this.length > 0) this.#put(this.#gap);
      this.#put(words);
      this.#gap = '';
    }
    if (/\s$/.test(text)) this.#gap ||= ' ';
  }

  endBlock(): void {
    this.#gap = '\n';
  }

  join(): string {
    return this.#pieces.join('');
  }

  #put(piece: string): void {
    this.#pieces.push(piece);
    this.length += piece.length;
  }
}

/** The words of a part without the marks in it, on one line. */
export function readWords({ page, from, to, marks }: PageWords): string {
  let [at, words] = [from, ''];
  for (const [start, end] of marks) {
    if (end <= at || start >= to) continue;
    words += page.slice(at, Math.max(at, start));
    at = Math.min(to, end);
  }
  return (words + page.slice(at, to))
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}

/** The block that a text stands in; undefined where it is not shown. */
function findBlock(element: Element, known: Map<Element, Element | undefined>): Element | undefined {
  if (known.has(element)) return known.get(element);
  const { display } = getComputedStyle(element);
  const around = element.parentElement;
  const above = around ? findBlock(around, known) : element;
  const isInline = /^(inline|contents|ruby)/.test(display);
  const found = display === 'none' || !above ? undefined : isInline ? above : element;
  known.set(element, found);
  return found;
}
