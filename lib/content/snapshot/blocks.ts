import { markNumber } from '@/lib/editions/marks';
import { writeNumber } from '../bind';
import { componentRules } from '../components';
import { type Document, takeMark } from '../document';
import { childrenOf, isJsx, type JsxElement, type MdxNode, parseMdx, placeOfNode, readAttributes } from '../mdx-tree';
import type { Site } from '../site';

/** A stretch of a document: what stands before the first heading, or under one heading. */
export interface Stretch {
  /** Undefined for the start. */
  readonly id?: string;
  readonly title: string;
  readonly depth: number;
  /** Paragraphs, list items, table rows, as marked text. */
  readonly blocks: string[];
  /** Keys of the figures and questions that stand in it. */
  readonly parts: string[];
  /** Works cited, with their locators. */
  readonly cites: string[];
  /** How figures and questions are set here: `Instrument recycling-stock state=slow`. */
  readonly settings: string[];
}

/** What words of the content show a thing of their own, which has a state of its own. */
const partKinds: Readonly<Record<string, readonly string[]>> = {
  figure: ['figure'],
  instrument: ['figure', 'instrument'],
  question: ['question'],
  prediction: ['prediction'],
};
const textBlocks = new Set(['paragraph', 'tableRow']);

/** Reads a document as its readers do: numbers written out, components taken apart. */
export function readStretches(site: Site, document: Document<unknown>): Stretch[] {
  const body = document.source.replace(/^---\n[\s\S]*?\n---\n/, '');
  const tree = parseMdx(body, (line, column) => ({ file: document.file, line, column }), []);
  const stretches: Stretch[] = [{ title: '', depth: 1, blocks: [], parts: [], cites: [], settings: [] }];
  for (const node of tree?.children ?? []) {
    if (node.type === 'heading') {
      const mark = takeMark(node);
      if (mark) stretches.push({ id: mark.id, title: mark.title, depth: node.depth, blocks: [], parts: [], cites: [], settings: [] });
    } else readBlock(node, { site, figures: document.figures, to: stretches.at(-1) as Stretch });
  }
  return stretches;
}

interface Reading {
  readonly site: Site;
  readonly figures: readonly string[];
  readonly to: Stretch;
}

function readBlock(node: MdxNode, reading: Reading): void {
  if (isJsx(node) && !componentRules[node.name ?? '']?.inline) {
    readComponent(node, reading);
    return;
  }
  if (textBlocks.has(node.type) || isJsx(node)) {
    const cells = node.type === 'tableRow' ? node.children : [node];
    const text = cells.map((cell) => writeText(cell, reading).replace(/\s+/g, ' ').trim()).join(' | ');
    if (text) reading.to.blocks.push(text);
    return;
  }
  for (const child of childrenOf(node)) readBlock(child, reading);
}

function readComponent(node: JsxElement, reading: Reading): void {
  const { id, figure, source, at, title, question, who, ...settings } = attributesOf(node);
  const set = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  if (set.length > 0) reading.to.settings.push([node.name, id ?? figure, ...set].filter(Boolean).join(' '));
  const kinds = partKinds[componentRules[node.name ?? '']?.refersTo ?? ''] ?? [];
  if (id) reading.to.parts.push(...kinds.map((kind) => `${kind}/${id}`));
  if (figure) reading.to.parts.push(`figure/${figure}`);
  for (const text of [title, question, who]) if (text) reading.to.blocks.push(text);
  for (const child of childrenOf(node)) readBlock(child, reading);
  if (source) cite(reading.to, source, at);
}

function writeText(node: MdxNode, reading: Reading): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!isJsx(node))
    return childrenOf(node)
      .map((child) => writeText(child, reading))
      .join('');
  const { id = '', as, digits, source, at } = attributesOf(node);
  if (node.name === 'Number') {
    const number = reading.site.numbers.get(id);
    return number ? markNumber(id, writeNumber(number, as, digits).text) : '';
  }
  if (node.name === 'FigureRef') return `Figure ${reading.figures.indexOf(id) + 1}`;
  if (source) cite(reading.to, source, at);
  return childrenOf(node)
    .map((child) => writeText(child, reading))
    .join('');
}

const attributesOf = (node: JsxElement): Record<string, string> =>
  readAttributes(
    node,
    placeOfNode(node, (line, column) => ({ file: '', line, column })),
    [],
  );

function cite(to: Stretch, source: string, at: string | undefined): void {
  to.cites.push(at ? `${source}, ${at}` : source);
}
