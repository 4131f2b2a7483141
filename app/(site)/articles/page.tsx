import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { ArticleCard } from '@/components/article/article-card';
import { PageHead } from '@/components/frame/page-head';
import { readingMinutes, readSite } from '@/lib/content';

export const metadata = pageMetadata({
  kind: 'page',
  path: '/articles/',
  title: 'Read',
  description: 'Long reads on the rare earths: why they matter, how China came to lead, Mountain Pass, processing and recycling.',
});

export default function ArticlesPage() {
  const site = readSite();
  return (
    <div className="page">
      <StructuredData kind="page" id="articles" />
      <PageHead title="Read" standfirst="Articles that answer back. Each stands alone; in this order they tell the whole story." />
      <ol className="article-list">
        {site.articles.map((article) => (
          <li key={article.slug}>
            <ArticleCard
              slug={article.slug}
              title={article.meta.title}
              standfirst={site.inline(article.meta.standfirst, article.front.place(['standfirst']))}
              minutes={readingMinutes(article)}
              figures={article.figures.length}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
