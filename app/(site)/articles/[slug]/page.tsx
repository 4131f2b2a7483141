import type { Metadata } from 'next';
import { ArticleFoot } from '@/components/article/article-foot';
import { ArticleHead } from '@/components/article/article-head';
import { CorrectionNote } from '@/components/correction/correction-note';
import { Contents } from '@/components/article/contents';
import { CiteParts } from '@/components/cite/cite-parts';
import { CiteHere } from '@/app/_content/cite-here';
import { makeMdxComponents } from '@/app/_content/mdx-components';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { renderMdx } from '@/app/_content/render-mdx';
import { formatDate } from '@/lib/citation/source-label';
import { correctionsFor, datesOf, listSources, listTerms, readingMinutes, readSite } from '@/lib/content';

interface PageProps {
  readonly params: Promise<{ slug: string }>;
}

const site = readSite();

function getArticle(slug: string) {
  const article = site.articles.find((candidate) => candidate.slug === slug);
  if (!article) throw new Error(`unknown article "${slug}"`);
  return article;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return site.articles.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { slug } = await params;
  const { meta } = getArticle(slug);
  return pageMetadata({ kind: 'article', id: slug, path: `/articles/${slug}/`, title: meta.title, description: meta.description });
}

export default async function ArticlePage({ params }: PageProps) {
  const { slug } = await params;
  const article = getArticle(slug);
  const sources = listSources(site, article);
  const keys = sources.map(({ key }) => key);
  const citation = (source: string) => keys.indexOf(source) + 1;
  const standfirst = site.inline(article.meta.standfirst, article.front.place(['standfirst']));
  const sections = article.sections.filter(({ depth }) => depth === 2);
  const lesson = site.lessons.find((candidate) => candidate.slug === article.meta.lesson);
  return (
    <div className="page article-page">
      <StructuredData kind="article" id={slug} />
      <Contents title={article.meta.short} sections={sections} />
      <article data-article={slug} data-facts={formatDate(article.meta.facts_checked_to)} className="article">
        <ArticleHead meta={article.meta} dates={datesOf(site, 'article', slug)} standfirst={standfirst} minutes={readingMinutes(article)} />
        <CorrectionNote corrections={correctionsFor(site, slug)} />
        <div className="prose">{await renderMdx(article.source, makeMdxComponents({ site, figures: article.figures, citation }))}</div>
        <ArticleFoot
          cite={
            <CiteHere kind="article" id={slug}>
              <CiteParts sections={sections} />
            </CiteHere>
          }
          sources={sources}
          terms={listTerms(site, article)}
          next={article.meta.next.flatMap(({ article: other, why }) => {
            const found = site.articles.find((candidate) => candidate.slug === other);
            return found ? [{ slug: other, title: found.meta.title, why }] : [];
          })}
          {...(lesson
            ? { lesson: { slug: lesson.slug, title: lesson.meta.title, minutes: lesson.meta.minutes, grades: lesson.meta.grades } }
            : {})}
        />
      </article>
    </div>
  );
}
