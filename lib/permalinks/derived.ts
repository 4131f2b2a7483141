/** Pages that a thing has besides its own: a section's card, the bare page for frames. */
export function derivedPages(kind: string, id: string): string[] {
  if (kind === 'section') return [`/s/${id}/`];
  return kind === 'figure' || kind === 'instrument' || kind === 'number' ? [`/embed/${id}/`] : [];
}

/** What the addresses of a thing's files begin with, its own folder aside: citations, pictures, oEmbed answers. */
export function derivedFiles(kind: string, id: string): string[] {
  const shared = [`/cite/${kind}/${id}.`, `/images/share/${kind}/${id}.`, `/oembed/${kind}/${id}.`, `/oembed/${id}.`];
  return kind === 'figure' ? [...shared, `/images/figures/${id}.`] : shared;
}

/** Bare pages stand in frames of other people's pages. */
export const isBarePage = (path: string): boolean => path.startsWith('/embed/');
