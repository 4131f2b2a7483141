import { Inline } from '@/components/content/inline';
import { nameGrades } from '@/components/lesson/grades';
import type { Text } from '@/lib/quiz/quiz';
import type { LessonMeta } from '@/lib/schema/lesson';
import { WayList } from './way-list';

interface GuideHeadProps {
  readonly slug: string;
  readonly meta: Pick<LessonMeta, 'title' | 'grades' | 'minutes'>;
  readonly purpose: Text;
}

/** Head of a lesson's guide, with the ways to all that belongs to the lesson. */
export function GuideHead({ slug, meta: { title, grades, minutes }, purpose }: GuideHeadProps) {
  const ways = [
    { href: `/lessons/${slug}/`, label: 'Open the lesson' },
    { href: `/teach/${slug}/sheet/`, label: 'Sheet for pupils' },
    { href: `/teach/${slug}/key/`, label: 'Answer key' },
    { href: '/teach/gradebook/', label: 'Gradebook' },
  ];
  return (
    <header className="page-head">
      <p className="kicker">
        <span>
          <a href="/teach/">For teachers</a>
        </span>{' '}
        <span>{nameGrades(grades)}</span> <span>{minutes} minutes</span>
      </p>
      <h1>{title}</h1>
      <p className="standfirst">
        <Inline nodes={purpose} />
      </p>
      <WayList ways={ways} />
    </header>
  );
}
