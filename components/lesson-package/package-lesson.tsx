import type { LessonHost } from '@/components/lesson/host';
import type { Keeper } from '@/components/lesson/keeper';
import { LessonPlayer } from '@/components/lesson/lesson-player';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import { fromTree, type ReadSlot, type TreeNode } from './tree';

/** A lesson as plain data: all that a package's page needs beside the HTML in its slots. */
export interface PackedLesson {
  readonly quiz: LessonQuiz;
  /** Title and what one will know at the end. */
  readonly head: readonly TreeNode[];
  /** The steps. */
  readonly body: readonly TreeNode[];
}

interface PackageLessonProps {
  readonly lesson: PackedLesson;
  readonly readSlot: ReadSlot;
  readonly keeper: Keeper;
  readonly host?: LessonHost;
  readonly onReady?: () => void;
}

/** The lesson outside of its site: written by the build, taken over in the browser. */
export function PackageLesson({ lesson: { quiz, head, body }, readSlot, ...player }: PackageLessonProps) {
  return (
    <LessonPlayer quiz={quiz} head={fromTree(head, readSlot)} {...player}>
      {fromTree(body, readSlot)}
    </LessonPlayer>
  );
}
