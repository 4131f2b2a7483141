import { Inline } from '@/components/content/inline';
import type { InlineNode } from '@/lib/inline/inline';

interface LessonCardProps {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: readonly InlineNode[];
  readonly grades: string;
  readonly minutes: number;
  readonly questions: number;
}

/** A lesson in a list: title, standfirst, for whom and how long. */
export function LessonCard({ slug, title, standfirst, grades, minutes, questions }: LessonCardProps) {
  return (
    <article className="article-card">
      <h2>
        <a href={`/lessons/${slug}/`}>{title}</a>
      </h2>
      <p>
        <Inline nodes={standfirst} plain />
      </p>
      <p className="kicker">
        <span>Grades {grades}</span> <span>{minutes} minutes</span> <span>{questions} questions</span>
      </p>
    </article>
  );
}
