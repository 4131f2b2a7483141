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
  let page = '';
  let [from, to] = [-1, 0];
  const marks: [number, number][] = [];
  const blocks = new Map<Element, Element | undefined>();
  let block: Element | undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const add = (text: string) => {
    const plain = text.replace(/\s+/g, ' ');
    page += /(^|\s)$/.test(page) ? plain.trimStart() : plain;
  };
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement as Element;
    const own = findBlock(parent, blocks);
    if (!own) continue;
    if (block !== own) page = page.trimEnd() + (page ? '\n' : '');
    block = own;
    const start = page.length;
    if (range.intersectsNode(node)) {
      const first = node === range.startContainer ? range.startOffset : 0;
      const last = node === range.endContainer ? range.endOffset : node.data.length;
      add(node.data.slice(0, first));
      if (from < 0) from = page.length;
      add(node.data.slice(first, last));
      to = page.length;
      add(node.data.slice(last));
    } else add(node.data);
    if (parent.closest(unquotable)) marks.push([start, page.length]);
  }
  return { page, from: Math.max(from, 0), to, marks };
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
