import type { InlineNode } from '@/lib/inline/inline';

/** Words before a period that do not end a sentence, with initials as in "U.S." */
const abbreviations = /(?:^|[\s(“‘])(?:(?:\p{Lu}\.)*\p{Lu}|St|Dr|Mr|Mrs|Ms|vs|No|pp?|ca|approx|Inc|Ltd|Co|Corp|et al|e\.g|i\.e)$/u;

/** The first sentence of a resolved text as plain words, and the bound numbers that stand in it. */
export function firstSentence(nodes: readonly InlineNode[]): { text: string; numbers: string[] } {
  const pieces = flatten(nodes);
  const whole = pieces.map(({ text }) => text).join('');
  const end = findEnd(whole);
  let at = 0;
  const numbers = pieces.flatMap(({ text, number }) => {
    const start = at;
    at += text.length;
    return number !== undefined && start < end ? [number] : [];
  });
  return { text: tidy(whole.slice(0, end)), numbers };
}

interface Piece {
  readonly text: string;
  readonly number?: string;
}

function flatten(nodes: readonly InlineNode[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (typeof node === 'string') return [{ text: node }];
    if (node.kind === 'cite') return [];
    if (node.kind === 'number') return [{ text: node.text, number: node.id }];
    return node.kind === 'figure-ref' ? [{ text: node.text }] : flatten(node.children);
  });
}

function findEnd(text: string): number {
  for (const { index, 0: mark } of text.matchAll(/[.!?]+[”’)]*(?=\s+[“‘(]?[\p{Lu}\d]|\s*$)/gu)) {
    if (mark !== '.' || !abbreviations.test(text.slice(0, index))) return index + mark.length;
  }
  return text.length;
}

/** A citation that was left out leaves a space before the next mark. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
