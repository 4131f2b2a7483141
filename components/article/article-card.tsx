import { Inline } from '@/components/content/inline';
import type { InlineNode } from '@/lib/inline/inline';

interface ArticleCardProps {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: readonly InlineNode[];
  readonly minutes: number;
  readonly figures: number;
}

/** An article in a list: title, standfirst, what it costs to read. */
export function ArticleCard({ slug, title, standfirst, minutes, figures }: ArticleCardProps) {
  return (
    <article className="article-card">
      <h2>
        <a href={`/articles/${slug}/`}>{title}</a>
      </h2>
      <p>
        <Inline nodes={standfirst} plain />
      </p>
      <p className="kicker">
        <span>{minutes} minutes</span> <span>{figures} figures</span>
      </p>
    </article>
  );
}
