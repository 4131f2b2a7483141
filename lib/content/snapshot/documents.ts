import { fingerprint, type StoredRecord } from '@/lib/editions/snapshot';
import type { Document } from '../document';
import type { Site } from '../site';
import { readStretches, type Stretch } from './blocks';
import type { SnapshotBuilder } from './builder';
import { markedText } from './texts';

/** Keeps an article, lesson or page with its sections. Figures and questions must have been added before: a document contains their state. */
export function addDocument(
  builder: SnapshotBuilder,
  site: Site,
  kind: 'article' | 'lesson' | 'page',
  document: Document<{ title: string; standfirst: string }>,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const [start, ...sections] = readStretches(site, document) as [Stretch, ...Stretch[]];
  const children = new Map<Stretch, Stretch[]>();
  let parent = start;
  for (const section of sections) {
    const holder = section.depth > 2 ? parent : start;
    children.set(holder, [...(children.get(holder) ?? []), section]);
    if (section.depth === 2) parent = section;
  }
  const keep = ({ blocks, parts, cites, settings, ...rest }: Stretch, within: readonly Stretch[]) => ({
    blocks,
    cites,
    ...(settings.length > 0 ? { settings } : {}),
    parts: stateOf(builder, [...parts, ...within.map(({ id }) => `section/${id}`)]),
    ...(rest.title ? { title: rest.title } : {}),
  });
  // Innermost first: a section's record names the state of its subsections.
  for (const section of [...sections].reverse())
    builder.add('section', section.id as string, keep(section, children.get(section) ?? []) as StoredRecord);
  const { title, standfirst } = document.meta;
  builder.add(kind, document.slug, {
    title,
    standfirst: markedText(site.inline(standfirst, document.front.place(['standfirst']))),
    ...more,
    ...keep(start, children.get(start) ?? []),
  });
}

/** States of parts by key; what has none (a broken figure) is left out. */
function stateOf(builder: SnapshotBuilder, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    [...new Set(keys)].flatMap((key) => {
      const state = builder.things[key];
      return state ? [[key, fingerprint(state)]] : [];
    }),
  );
}
