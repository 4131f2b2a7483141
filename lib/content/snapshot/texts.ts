import { markNumber } from '@/lib/editions/marks';
import type { InlineNode } from '@/lib/inline/inline';
import type { Place } from '../problem';
import type { Site } from '../site';

/** Resolved text with its numbers marked; citations left out. */
export function markedText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.kind === 'cite') return '';
      if (node.kind === 'number') return markNumber(node.id, node.text);
      return node.kind === 'figure-ref' ? node.text : markedText(node.children);
    })
    .join('');
}

/** A computed value without the last digits, which say how it was computed rather than what it is. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(12));

/** Resolves every text of a record, however deep; ids, addresses and plain values come out as they are. */
export function resolveAll(site: Site, value: unknown, place: Place): unknown {
  if (typeof value === 'string') return markedText(site.inline(value, place));
  if (Array.isArray(value)) return value.map((item) => resolveAll(site, item, place));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolveAll(site, item, place)]));
}
