import type { Source } from '@/lib/schema/source';

/** Kinds of things that have a citation. */
export const citableKinds = ['article', 'section', 'lesson', 'figure', 'instrument', 'number', 'dataset'] as const;
export type CitableKind = (typeof citableKinds)[number];

/** What a citation is made of, read out of the content. */
export interface Citable {
  readonly kind: CitableKind;
  readonly id: string;
  readonly title: string;
  /** Permanent address from the root of the site; a section's is its card, which follows it wherever it moves. */
  readonly path: string;
  /** The work that a section stands in. */
  readonly partOf?: string;
  readonly abstract?: string;
  /** What it rests on; the producers of the data come first. */
  readonly sources: readonly Source[];
  /** Whose work it is in the first place: ours, or that of the producers whose data it shows. */
  readonly credit: 'editors' | 'producers';
  /** A number as it reads. */
  readonly value?: string;
  /** Time that the data speak of, or their publication date. */
  readonly asOf?: string;
  /** Worked out here from the producers' values, not only carried over. */
  readonly isComputed?: boolean;
  /** Days of the editions in which it first stood and last changed; none before the first release. */
  readonly published?: string;
  readonly updated?: string;
  /** Day of the newest edition. */
  readonly edition?: string;
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
}

/** A citation as pages show it and files carry it. */
export interface Citation {
  readonly item: import('./csl').CslItem;
  /** One entry a style, as plain text and as HTML with italics. */
  readonly styles: Readonly<Record<CitationStyle, { readonly text: string; readonly html: string }>>;
}

/** Styles that are offered. Chicago is the author-date form. */
export const citationStyles = ['apa', 'mla', 'chicago'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Files beside each citation, under `/cite/<kind>/<id>`. */
export const citationFormats = ['bib', 'ris', 'json'] as const;

/** Where the files of a citation are, without their ending. */
export function citationPath(kind: CitableKind, id: string): string {
  return `/cite/${kind}/${id}`;
}
