import type { ReactNode } from 'react';
import { nameGrades } from '@/components/lesson/grades';
import type { Source } from '@/lib/schema/source';
import { FoldedSources } from './source-list';
import { type TermEntry, TermList } from './term-list';

interface ArticleFootProps {
  /** The box "Cite this article". */
  readonly cite: ReactNode;
  readonly sources: readonly Source[];
  readonly terms: readonly TermEntry[];
  readonly next: readonly { readonly slug: string; readonly title: string; readonly why: string }[];
  readonly lesson?: { readonly slug: string; readonly title: string; readonly minutes: number; readonly grades: string };
}

/** After the last section: the lesson, what to read next, how to cite, the words used, the sources. */
export function ArticleFoot({ cite, sources, terms, next, lesson }: ArticleFootProps) {
  return (
    <footer className="article-foot">
      {lesson && (
        <a className="lesson-card" href={`/lessons/${lesson.slug}/`}>
          <span className="kicker">
            Lesson, {lesson.minutes} minutes, {nameGrades(lesson.grades).toLowerCase()}
          </span>
          <span className="lesson-card-title">{lesson.title}</span>
          <span>Guess first, then look at the record, then test what you know. Your answers stay on this device.</span>
        </a>
      )}
      <section aria-labelledby="read-next">
        <h2 id="read-next">Read next</h2>
        <ul className="next-list">
          {next.map((item) => (
            <li key={item.slug}>
              <a href={`/articles/${item.slug}/`}>{item.title}</a>
              <p>{item.why}</p>
            </li>
          ))}
        </ul>
      </section>
      {cite}
      <p className="foot-note">For a number, cite its producer first: every number on this page names it.</p>
      {terms.length > 0 && (
        <section aria-labelledby="words-used">
          <h2 id="words-used">Words used here</h2>
          <TermList terms={terms} />
        </section>
      )}
      <FoldedSources sources={sources} />
    </footer>
  );
}
