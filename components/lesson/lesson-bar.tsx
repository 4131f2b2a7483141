import { useEffect, useRef } from 'react';
import { isEmpty } from '@/lib/quiz/progress';
import { isKept, type KeeperWords, type KeepTrouble } from './keeper';
import { resultId, useLesson } from './lesson-context';

interface LessonBarProps {
  readonly trouble: KeepTrouble | undefined;
  readonly words: KeeperWords | undefined;
}

/** Where one stands in the lesson: its name, the step, a line that fills. The list of steps folds out of it. */
export function LessonBar({ trouble, words }: LessonBarProps) {
  const { quiz, progress, isActive, current } = useLesson();
  const list = useRef<HTMLDetailsElement>(null);
  const { steps } = quiz;
  const isResult = current === resultId(quiz);
  const done = isResult ? steps.length : isActive ? steps.findIndex(({ id }) => id === current) + 1 : 0;

  // Another step closes the list; that the lesson has come to life does not: whoever was faster has just opened it.
  const former = useRef(current);
  useEffect(() => {
    if (list.current && former.current !== '') list.current.open = false;
    former.current = current;
  }, [current]);

  return (
    <div className="lesson-bar">
      <div className="lesson-bar-row">
        <p className="lesson-name">
          <a href="/lessons/">Lesson</a> <span>{quiz.title}</span>
        </p>
        <p className="lesson-kept needs-script">
          {isActive && (isKept(trouble) ? !isEmpty(progress) && (words?.kept ?? 'Saved on this device') : 'Not saved')}
        </p>
        <details ref={list} className="lesson-list">
          <summary>{isResult ? 'Result' : isActive ? `Step ${done} of ${steps.length}` : `${steps.length} steps`}</summary>
          <ol>
            {steps.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current ? 'step' : undefined}>
                  {title}
                </a>
              </li>
            ))}
            <li>
              <a href={`#${resultId(quiz)}`} aria-current={isResult ? 'step' : undefined}>
                Your result
              </a>
            </li>
          </ol>
        </details>
      </div>
      <progress className="lesson-line" max={steps.length} value={done} aria-label="Steps done" />
    </div>
  );
}
