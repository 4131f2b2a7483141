/** Text of the content after its bindings were resolved: plain data, so that pages, the shell and the lesson player can all show it. */
export type InlineNode =
  | string
  | { readonly kind: 'emphasis'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'strong'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'code'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly InlineNode[] }
  | { readonly kind: 'number'; readonly id: string; readonly value: number; readonly text: string }
  | { readonly kind: 'claim'; readonly id: string; readonly children: readonly InlineNode[] }
  | { readonly kind: 'term'; readonly id: string; readonly children: readonly InlineNode[] }
  | { readonly kind: 'cite'; readonly source: string; readonly at?: string }
  | { readonly kind: 'figure-ref'; readonly id: string; readonly text: string };

/** The words alone, without citations: for titles, descriptions and alternative texts. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.kind === 'cite') return '';
      if (node.kind === 'number' || node.kind === 'figure-ref') return node.text;
      return inlineText(node.children);
    })
    .join('');
}
