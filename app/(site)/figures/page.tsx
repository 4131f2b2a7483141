import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { FigureCard } from '@/components/figure-card/figure-card';
import { PageHead } from '@/components/frame/page-head';
import { readSite, viewFigure } from '@/lib/content';

export const metadata = pageMetadata({
  kind: 'page',
  path: '/figures/',
  title: 'Figures',
  description: 'Every chart and drawing of the site, each with its table, sources and rows to download.',
});

export default function FiguresPage() {
  const site = readSite();
  return (
    <div className="page">
      <StructuredData kind="page" id="figures" />
      <PageHead
        title="Figures"
        standfirst="Every chart and drawing of the site. Each has a page with its table, its sources and its rows to take away."
      />
      {site.articles.map(({ slug, meta, figures }) => (
        <section key={slug} aria-labelledby={`gallery-${slug}`} className="gallery">
          <h2 id={`gallery-${slug}`}>
            <a href={`/articles/${slug}/`}>{meta.short}</a>
          </h2>
          <ul className="gallery-grid">
            {figures.map((id) => (
              <li key={id}>
                <FigureCard view={viewFigure(site, id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
