import type { Metadata } from 'next';
import { CorrectionNote } from '@/components/correction/correction-note';
import { PageHead } from '@/components/frame/page-head';
import { DatesLine } from '@/components/history/dates-line';
import { correctionsFor, datesOf, type PageDocument, readSite } from '@/lib/content';
import { makePageComponents } from './page-components';
import { pageMetadata } from './page-metadata';
import { renderMdx } from './render-mdx';
import { StructuredData } from './structured-data';

function getPage(slug: string): PageDocument {
  const page = readSite().pages.find((candidate) => candidate.slug === slug);
  if (!page) throw new Error(`content/pages/${slug}/index.mdx is missing`);
  return page;
}

/** Metadata of a page about the site itself. */
export function sitePageMetadata(slug: string): Metadata {
  const { meta } = getPage(slug);
  return pageMetadata({ kind: 'page', id: slug, path: `/${slug}/`, title: meta.title, description: meta.description });
}

/** A page about the site itself: about, methods. */
export async function SitePage({ slug }: { readonly slug: string }) {
  const site = readSite();
  const { meta, source } = getPage(slug);
  return (
    <div className="page">
      <StructuredData kind="page" id={slug} />
      <article className="text-page">
        <PageHead title={meta.title} standfirst={meta.standfirst} />
        <CorrectionNote corrections={correctionsFor(site, slug)} />
        <div className="prose">{await renderMdx(source, makePageComponents(site))}</div>
        <p className="dates">
          <DatesLine dates={datesOf(site, 'page', slug)} />
        </p>
      </article>
    </div>
  );
}
