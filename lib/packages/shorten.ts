import { readOwnText, writeOwnText } from '@/lib/quiz/kinds/text';
import type { Attempt, LessonProgress, QuestionProgress } from '@/lib/quiz/progress';

interface Shortened {
  readonly progress: LessonProgress;
  /** The pupil could miss something. */
  readonly isCut: boolean;
}

/** How long the pupil's texts may stay, from try to try. */
const lengths = [1500, 1000, 700, 500, 350, 250, 180, 120, 80, 40, 0];
/** Stands where words are missing. */
const mark = ' […]';

/**
 * The same work in less and less room: first words that were written anew since, then tries that decide nothing, then the ends of long texts.
 * `texts`: ids of the questions that are answered in own words.
 */
export function* shorten(progress: LessonProgress, texts: ReadonlySet<string>): Generator<Shortened> {
  yield { progress, isCut: false };
  const once = changeQuestions(progress, (held, id) => (texts.has(id) ? forgetOldWords(held) : held));
  yield { progress: once, isCut: false };
  const fewer = changeQuestions(once, keepDecisive);
  yield { progress: fewer, isCut: true };
  for (const length of lengths) {
    const cut = changeQuestions(fewer, (held, id) => (texts.has(id) ? changeAnswers(held, (answer) => cutText(answer, length)) : held));
    const guesses = Object.entries(cut.guesses).map(([id, guess]) => [
      id,
      guess.note ? { ...guess, note: cutWords(guess.note, length) } : guess,
    ]);
    yield { progress: { ...cut, guesses: Object.fromEntries(guesses) }, isCut: true };
  }
}

function changeQuestions(progress: LessonProgress, change: (held: QuestionProgress, id: string) => QuestionProgress): LessonProgress {
  const each = (questions: Readonly<Record<string, QuestionProgress>>) =>
    Object.fromEntries(Object.entries(questions).map(([id, held]) => [id, change(held, id)]));
  const { questions, recall } = progress;
  return { ...progress, questions: each(questions), ...(recall ? { recall: { ...recall, questions: each(recall.questions) } } : {}) };
}

/** Of a text that was revised only the last words are shown anywhere. */
function forgetOldWords(held: QuestionProgress): QuestionProgress {
  const attempts = held.attempts.map((attempt, index) =>
    index < held.attempts.length - 1 ? { ...attempt, answer: cutText(attempt.answer, 0) } : attempt,
  );
  return { ...held, attempts };
}

/** The first three tries, the first right one and the last decide how a question stands and what is reported of it. */
function keepDecisive(held: QuestionProgress): QuestionProgress {
  const firstRight = held.attempts.findIndex(({ isRight, isShown }) => isRight && !isShown);
  const attempts = held.attempts.filter((_attempt, index) => index < 3 || index === firstRight || index === held.attempts.length - 1);
  return { ...held, attempts };
}

function changeAnswers(held: QuestionProgress, change: (answer: Attempt['answer']) => Attempt['answer']): QuestionProgress {
  const attempts = held.attempts.map((attempt) => ({ ...attempt, answer: change(attempt.answer) }));
  const { draft } = held;
  return { ...held, attempts, ...(draft ? { draft: change(draft) } : {}) };
}

function cutText(answer: Attempt['answer'], length: number): Attempt['answer'] {
  const own = readOwnText(answer);
  return writeOwnText({ ...own, text: cutWords(own.text, length) });
}

/** The beginning of a text, by whole characters. */
function cutWords(text: string, length: number): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  return length === 0 ? mark.trim() : letters.slice(0, length).join('') + mark;
}
