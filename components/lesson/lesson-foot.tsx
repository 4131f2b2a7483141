import type { ReactNode } from 'react';
import { FoldedSources } from '@/components/article/source-list';
import { type TermEntry, TermList } from '@/components/article/term-list';
import { DatesLine, type DatesLineProps } from '@/components/history/dates-line';
import { formatDate } from '@/lib/citation/source-label';
import type { LessonMeta } from '@/lib/schema/lesson';
import type { Source } from '@/lib/schema/source';

interface LessonFootProps {
  /** Leads teachers to the guide; left out where the lesson stands by itself. */
  readonly slug?: string;
  readonly meta: LessonMeta;
  readonly dates: DatesLineProps['dates'];
  readonly articles: readonly { readonly slug: string; readonly title: string }[];
  readonly terms: readonly TermEntry[];
  readonly sources: readonly Source[];
  /** The box "Cite this lesson". */
  readonly cite: ReactNode;
}

/** Under the lesson: the articles it goes with, the words used, the sources, how to cite it. */
export function LessonFoot({ slug, meta, dates, articles, terms, sources, cite }: LessonFootProps) {
  return (
    <footer className="article-foot lesson-foot">
      <section aria-labelledby="read-more">
        <h2 id="read-more">The articles behind this lesson</h2>
        <ul className="next-list">
          {articles.map(({ slug, title }) => (
            <li key={slug}>
              <a href={`/articles/${slug}/`}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
      {slug && (
        <p className="teach-link">
          <a href={`/teach/${slug}/`}>For teachers: guide, sheet, answer key, packages</a>
        </p>
      )}
      {terms.length > 0 && (
        <details className="source-list">
          <summary>
            <h2>Words used here ({terms.length})</h2>
          </summary>
          <TermList terms={terms} />
        </details>
      )}
      <FoldedSources sources={sources} />
      {cite}
      <p className="dates">
        <DatesLine dates={dates} />; facts checked to {formatDate(meta.facts_checked_to)}
      </p>
    </footer>
  );
}
