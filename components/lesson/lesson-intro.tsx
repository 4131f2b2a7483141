import { Inline } from '@/components/content/inline';
import type { InlineNode } from '@/lib/inline/inline';
import type { LessonMeta } from '@/lib/schema/lesson';
import { nameGrades } from './grades';

interface LessonIntroProps {
  readonly meta: LessonMeta;
  readonly standfirst: readonly InlineNode[];
  readonly objectives: readonly { readonly id: string; readonly text: readonly InlineNode[] }[];
  readonly questions: number;
}

/** What the lesson is, for whom, how long it takes, and what one can do afterward. */
export function LessonIntro({ meta, standfirst, objectives, questions }: LessonIntroProps) {
  return (
    <header>
      <p className="kicker">
        <span>{nameGrades(meta.grades)}</span> <span>{meta.minutes} minutes</span> <span>{questions} questions</span>
      </p>
      <h1>{meta.title}</h1>
      <p className="standfirst">
        <Inline nodes={standfirst} />
      </p>
      <div className="goals">
        <p className="goals-title">At the end you can</p>
        <ul>
          {objectives.map(({ id, text }) => (
            <li key={id}>
              <Inline nodes={text} />
            </li>
          ))}
        </ul>
      </div>
    </header>
  );
}
