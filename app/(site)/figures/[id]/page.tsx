import type { Metadata } from 'next';
import { absolute } from '@/app/_content/addresses';
import { FigureHere } from '@/app/_content/figure-here';
import { SourceList } from '@/components/article/source-list';
import { DatesLine } from '@/components/history/dates-line';
import { formatDate } from '@/lib/citation/source-label';
import { datesOf, getEntry, readSite, viewFigure } from '@/lib/content';
import { inlineText } from '@/lib/inline/inline';

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

const site = readSite();

export const dynamicParams = false;

export function generateStaticParams() {
  return [...site.figures.keys()].map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const view = viewFigure(site, id);
  const title = inlineText(view.title);
  const description = inlineText(view.subtitle);
  const url = absolute(`/figures/${id}/`);
  return { title, description, alternates: { canonical: url }, openGraph: { title, description, url } };
}

export default async function FigurePage({ params }: PageProps) {
  const { id } = await params;
  const { meta, isInstrument } = getEntry(site.figures, id, 'figure');
  const view = viewFigure(site, id);
  const sources = meta.sources.map((key) => getEntry(site.sources, key, 'source'));
  const uses = [...site.articles, ...site.lessons].filter(({ figures }) => figures.includes(id));
  return (
    <div className="page figure-page">
      <h1 className="figure-page-title">{inlineText(view.title)}</h1>
      <FigureHere site={site} id={id} titled />
      <section aria-labelledby="figure-facts" className="figure-facts">
        <h2 id="figure-facts">About this figure</h2>
        <dl>
          <div>
            <dt>Shown in</dt>
            <dd>
              {uses.map(({ slug, meta: { title }, file }) => (
                <a key={slug} href={`/${file.split('/')[1]}/${slug}/#${id}`}>
                  {title}
                </a>
              ))}
            </dd>
          </div>
          {isInstrument ? (
            <div>
              <dt>Try it</dt>
              <dd>
                <a href={`/instruments/${id}/`}>Set the values yourself</a>
              </dd>
            </div>
          ) : null}
          <div>
            <dt>Edition</dt>
            <dd>
              <DatesLine dates={datesOf(site, 'figure', id)} />
            </dd>
          </div>
          <div>
            <dt>Last reviewed</dt>
            <dd>{formatDate(view.reviewed)}</dd>
          </div>
          <div>
            <dt>Cite as</dt>
            <dd data-citation>
              {site.info.author}. “{inlineText(view.title)}.” Figure in <em>{site.info.name}</em>. Data:{' '}
              {view.sources.map(({ label }) => label).join('; ')}. <span className="address">{absolute(`/figures/${id}/`)}</span>
            </dd>
          </div>
        </dl>
        <h2 id="figure-sources">Sources</h2>
        <SourceList className="plain-sources" sources={sources} note />
      </section>
    </div>
  );
}
