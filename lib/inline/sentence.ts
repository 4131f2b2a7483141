import type { InlineNode } from './inline';

/** Ends a sentence; not an initial or "U.S.", not "No. 18", not "p. 12". */
const sentenceEnd = /(?<!\b[A-Za-z])(?<!\b(?:No|pp|Dr|Mr|St))[.!?][”"’)]*(?=\s+[\p{Lu}\d“"‘(])/gu;

/** The sentence in which a number, claim or term stands, as plain words; undefined when the text does not hold it. */
export function sentenceWith(nodes: readonly InlineNode[], kind: 'number' | 'claim' | 'term', id: string): string | undefined {
  let at: number | undefined;
  let text = '';
  const walk = (list: readonly InlineNode[]): void => {
    for (const node of list) {
      if (typeof node === 'string') {
        text += node;
        continue;
      }
      if (node.kind === kind && node.id === id) at ??= text.length;
      if (node.kind === 'number' || node.kind === 'figure-ref') text += node.text;
      else if (node.kind !== 'cite') walk(node.children);
    }
  };
  walk(nodes);
  if (at === undefined) return undefined;
  const found = at;
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const start = ends.filter((end) => end <= found).at(-1) ?? 0;
  const end = ends.find((candidate) => candidate > found) ?? text.length;
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
}
