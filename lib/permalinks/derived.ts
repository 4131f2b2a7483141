const canEmbed = ['figure', 'instrument', 'number'];

/** Pages that a thing has besides its own: a section's card, the bare page for frames. */
export function derivedPages(kind: string, id: string): string[] {
  if (kind === 'section') return [`/s/${id}/`];
  return canEmbed.includes(kind) ? [`/embed/${id}/`] : [];
}

/** What the addresses of a thing's files begin with, its own folder aside: citations, pictures, what programs read. */
export function derivedFiles(kind: string, id: string): string[] {
  return [
    `/cite/${kind}/${id}.`,
    `/images/share/${kind}/${id}.`,
    ...(canEmbed.includes(kind) ? [`/oembed/${id}.`] : []),
    ...(kind === 'figure' ? [`/images/figures/${id}.`] : []),
    ...(kind === 'number' ? [`/api/numbers/${id}.`] : []),
  ];
}

/** Bare pages stand in frames of other people's pages. */
export const isBarePage = (path: string): boolean => path.startsWith('/embed/');
