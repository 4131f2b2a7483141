import { Inline } from '@/components/content/inline';
import type { InlineNode } from '@/lib/inline/inline';

interface LessonCardProps {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: readonly InlineNode[];
  readonly minutes: number;
  readonly questions: number;
}

/** A lesson in the list of its grades: title, standfirst, how long. */
export function LessonCard({ slug, title, standfirst, minutes, questions }: LessonCardProps) {
  return (
    <article className="article-card">
      <h3>
        <a href={`/lessons/${slug}/`}>{title}</a>
      </h3>
      <p>
        <Inline nodes={standfirst} plain />
      </p>
      <p className="kicker">
        <span>{minutes} minutes</span> <span>{questions} questions</span>
      </p>
    </article>
  );
}
