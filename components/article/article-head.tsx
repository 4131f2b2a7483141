import { Inline } from '@/components/content/inline';
import { DatesLine, type DatesLineProps } from '@/components/history/dates-line';
import { formatDate } from '@/lib/citation/source-label';
import type { InlineNode } from '@/lib/inline/inline';
import type { ArticleMeta } from '@/lib/schema/article';

interface ArticleHeadProps {
  readonly meta: ArticleMeta;
  readonly dates: DatesLineProps['dates'];
  readonly standfirst: readonly InlineNode[];
  readonly minutes: number;
}

/** Kicker, title, standfirst and dates. */
export function ArticleHead({ meta, dates, standfirst, minutes }: ArticleHeadProps) {
  return (
    <header className="article-head">
      <p className="kicker">
        <span>{minutes} minutes</span> <span>facts checked to {formatDate(meta.facts_checked_to)}</span>
      </p>
      <h1>{meta.title}</h1>
      <p className="standfirst">
        <Inline nodes={standfirst} />
      </p>
      <p className="dates">
        <DatesLine dates={dates} />
      </p>
    </header>
  );
}
