import type { InlineNode } from '@/lib/inline/inline';
import { examine } from './examine';
import type { Findings } from './findings';
import { childrenOf, isJsx, type MdxNode, parseMdx, readAttributes } from './mdx-tree';
import type { Place } from './problem';

/** What inline text needs to know of the rest of the site. */
export interface Resolver {
  /** Text and value of a bound number, or undefined when there is no such number. */
  number(id: string, as?: string, digits?: string): { value: number; text: string } | undefined;
  /** How a reference to a figure reads: "Figure 2" in its article, else its short name. */
  figure(id: string): string;
}

/** Reads inline MDX (titles, captions, notes) into nodes, and notes its references and prose. */
export function parseInline(text: string, start: Place, resolver: Resolver, findings: Findings): InlineNode[] {
  const placeOf = (line: number, column: number): Place => ({
    file: start.file,
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
  });
  const tree = parseMdx(text, placeOf, findings.problems);
  if (!tree) return [text];
  examine(tree, 'inline', placeOf, findings);
  return mergeText(tree.children.flatMap((block, index) => [...(index > 0 ? [' '] : []), ...toNodes(block, resolver, start)]));
}

function toNodes(node: MdxNode, resolver: Resolver, place: Place): InlineNode[] {
  const children = () => mergeText(childrenOf(node).flatMap((child) => toNodes(child, resolver, place)));
  if (node.type === 'text') return [node.value.replaceAll('\n', ' ')];
  if (node.type === 'inlineCode') return [{ kind: 'code', children: [node.value] }];
  if (node.type === 'break') return [' '];
  if (node.type === 'emphasis' || node.type === 'strong') return [{ kind: node.type, children: children() }];
  if (node.type === 'link') return [{ kind: 'link', href: node.url, children: children() }];
  if (!isJsx(node)) return children();
  const { id = '', as, digits, source = '', at } = readAttributes(node, place, []);
  switch (node.name) {
    case 'Number': {
      const number = resolver.number(id, as, digits);
      return number ? [{ kind: 'number', id, ...number }] : [];
    }
    case 'Claim':
      return [{ kind: 'claim', id, children: children() }];
    case 'Term':
      return [{ kind: 'term', id, children: children() }];
    case 'Cite':
      return [{ kind: 'cite', source, ...(at ? { at } : {}) }];
    case 'FigureRef':
      return [{ kind: 'figure-ref', id, text: resolver.figure(id) }];
    default:
      return children();
  }
}

function mergeText(nodes: readonly InlineNode[]): InlineNode[] {
  const merged: InlineNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (typeof node === 'string' && typeof last === 'string') merged[merged.length - 1] = last + node;
    else merged.push(node);
  }
  return merged;
}
