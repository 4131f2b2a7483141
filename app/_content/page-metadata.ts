import type { Metadata } from 'next';
import { type CitableKind, citableKinds } from '@/lib/citation/citable';
import { isoDate } from '@/lib/citation/csl';
import { citationTags, coreTags } from '@/lib/citation/meta-tags';
import { sourceUrl } from '@/lib/citation/source-label';
import { getEntry, readCitation, readSite, shareImage, type ThingKind } from '@/lib/content';
import { absolute } from './addresses';

interface PageFacts {
  readonly kind: ThingKind;
  /** Permanent id of the thing that the page shows; a list has none. */
  readonly id?: string;
  /** From the root of the site, with a slash at both ends. */
  readonly path: string;
  /** Left out on the home page, which bears the site's own. */
  readonly title?: string;
  readonly description: string;
  /** The picture that a link to the page brings along; without it, the thing's share image. */
  readonly image?: { readonly src: string; readonly width: number; readonly height: number; readonly alt: string };
  /** Days; without them, those of the stored editions. */
  readonly published?: string;
  readonly updated?: string;
}

/** What the head of a page says to search engines, link previews, reference managers and embedders. */
export function pageMetadata({ kind, id, path, title, description, image, published, updated }: PageFacts): Metadata {
  const { info } = readSite();
  const url = absolute(path);
  const item = id && isCitable(kind) ? readCitation(kind, id).item : undefined;
  const shown = title ?? `${info.name}: ${info.tagline}`;
  const dates = {
    publishedTime: published ?? isoDate(item?.['original-date'] ?? item?.issued),
    modifiedTime: updated ?? isoDate(item?.issued),
  };
  const { src, width, height, alt } = image ?? shareImage(kind, id ?? '');
  const images = [{ url: absolute(src), width, height, alt }];
  const preview = { title: shown, description, images };
  return {
    ...(title ? { title } : {}),
    description,
    alternates: { canonical: url, types: listAlternates(kind, id) },
    openGraph: { ...preview, url, siteName: info.name, locale: 'en_US', ...previewType(kind, dates) },
    twitter: { ...preview, card: 'summary_large_image' },
    other: item && id ? citationTags(item, rightsOf(kind, id)) : coreTags({ type: 'webpage', title: shown, ...ownRights() }),
  };
}

const isCitable = (kind: ThingKind): kind is CitableKind => (citableKinds as readonly string[]).includes(kind);

/**
 * Reference managers take `website` for certain, before they look at DC.type: a data set would be saved as a web page.
 * `article` is a mere guess of theirs that DC.type settles, so texts may say it; data sets say nothing.
 */
function previewType(kind: ThingKind, dates: { readonly publishedTime?: string; readonly modifiedTime?: string }) {
  if (kind === 'dataset') return {};
  return kind === 'article' || kind === 'lesson' || kind === 'section'
    ? { type: 'article' as const, ...dates }
    : { type: 'website' as const };
}

/** oEmbed, where the thing can stand in other people's pages; the feeds are named in the root layout. */
function listAlternates(kind: ThingKind, id: string | undefined): Record<string, string> {
  const canEmbed = kind === 'figure' || kind === 'instrument' || kind === 'number';
  return canEmbed && id ? { 'application/json+oembed': absolute(`/oembed/${id}.json`) } : {};
}

function ownRights() {
  const { info } = readSite();
  return { publisher: info.publisher, license: info.license.url };
}

/** Terms and sources of a thing: text and charts are ours, rows are their producers'. */
function rightsOf(kind: ThingKind, id: string) {
  const site = readSite();
  const list = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const source = site.sources.get(key);
      return source ? [sourceUrl(source) ?? source.title] : [];
    });
  if (kind === 'dataset') {
    const { license, sources } = getEntry(site.datasets, id, 'dataset').meta;
    return { publisher: site.info.publisher, license: license.url ?? license.name, references: list(sources) };
  }
  if (kind === 'number') return { ...ownRights(), references: list(getEntry(site.numbers, id, 'number').sources) };
  if (kind === 'figure' || kind === 'instrument')
    return { ...ownRights(), references: list(getEntry(site.figures, id, 'figure').meta.sources) };
  return ownRights();
}
