'use client';

import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { LessonPlayer } from '@/components/lesson/lesson-player';
import { makeLocalKeeper } from '@/components/lesson/local-keeper';
import { islandEvents } from '@/lib/island/events';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import { savedKey } from '@/lib/quiz/saved';

// The parts that stand inside the steps, for the map of MDX names.
export { Predict } from '@/components/lesson/predict';
export { Question } from '@/components/lesson/question';
export { Recall } from '@/components/lesson/recall';
export { Step } from '@/components/lesson/step';

interface LessonIslandProps {
  readonly quiz: LessonQuiz;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** The lesson player in a page of this site. A lesson is meant to be used: its script is fetched as soon as the page is idle. */
export function LessonIsland({ quiz, head, children }: LessonIslandProps) {
  const root = useRef<HTMLDivElement>(null);
  const keeper = useMemo(() => makeLocalKeeper(quiz.lesson), [quiz.lesson]);
  const tell = useCallback(() => {
    root.current?.dispatchEvent(new CustomEvent(islandEvents.ready, { bubbles: true }));
  }, []);
  return (
    <div ref={root} data-island="lesson" data-island-eager="" data-kept={savedKey}>
      <LessonPlayer quiz={quiz} keeper={keeper} onReady={tell} head={head}>
        {children}
      </LessonPlayer>
    </div>
  );
}
