import type { Answer, Question } from '@/lib/quiz/quiz';

/** What a form's fields hold; undefined when nothing was chosen or typed. For what a reader did before the page ran. */
export function readAnswer(form: HTMLFormElement, { id, kind }: Question): Answer | undefined {
  if (kind === 'order') return undefined;
  const values = new FormData(form).getAll(id).filter((value): value is string => typeof value === 'string' && value.trim() !== '');
  return values.length > 0 ? values : undefined;
}
