import type { ComponentType } from 'react';
import { Contact } from '@/components/reuse/contact';
import { CopyBlock } from '@/components/reuse/copy-block';
import { Logos } from '@/components/reuse/logos';
import { formatDate } from '@/lib/citation/source-label';
import { readSite, type Site } from '@/lib/content';
import { makeMdxComponents } from './mdx-components';

/** The words of pages about the site itself: those of articles, and what says who we are. */
export function makePageComponents(site: Site): Record<string, ComponentType<never>> {
  const own = { CopyText: CopyBlock, Logos, Contact: ContactHere, FactsChecked } as unknown as Record<string, ComponentType<never>>;
  return { ...makeMdxComponents({ site, figures: [], citation: () => 0 }), ...own };
}

function ContactHere() {
  return <Contact contact={readSite().info.contact} />;
}

/** The latest day to which an article's facts were checked. */
function FactsChecked() {
  const day = readSite()
    .articles.map(({ meta }) => meta.facts_checked_to)
    .sort()
    .at(-1);
  return day ? <time dateTime={day}>{formatDate(day)}</time> : null;
}
