import { inlineText } from '@/lib/inline/inline';
import { type CodeLesson, codeLessonOf } from '@/lib/quiz/code-lesson';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import { isMarked } from '@/lib/quiz/result';
import { slipWords } from '@/lib/quiz/slip-words';

/** What the gradebook knows of a lesson: enough to read its codes and to say what they mean in words. */
export interface GradeLesson extends CodeLesson {
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  /** By the id of a question. */
  readonly asked: Readonly<Record<string, GradeQuestion>>;
}

export interface GradeQuestion {
  readonly prompt: string;
  readonly isMarked: boolean;
  readonly objectives: readonly string[];
  /** Wrong ideas in words. */
  readonly slips: Readonly<Record<string, string>>;
}

export function gradeLessonOf(quiz: LessonQuiz): GradeLesson {
  const code = codeLessonOf(quiz);
  const slipsOf = (id: string) => code.questions.find((question) => question.id === id)?.slips ?? [];
  return {
    ...code,
    objectives: quiz.objectives.map(({ id, text }) => ({ id, text: inlineText(text) })),
    asked: Object.fromEntries(
      quiz.questions.map((question) => [
        question.id,
        {
          prompt: inlineText(question.prompt),
          isMarked: isMarked(question),
          objectives: question.objectives,
          slips: Object.fromEntries(slipsOf(question.id).map((slip) => [slip, slipWords(question, slip)])),
        },
      ]),
    ),
  };
}
