import type { QuantityRecord } from '@/lib/schema/quiz';
import { valueOf } from '../quiz-value';
import type { LessonDocument, Site } from '../site';
import type { SnapshotBuilder } from './builder';
import { resolveAll, withoutNoise } from './texts';

/** Keeps the questions and predictions of a lesson: every text, and every answer with the value it comes to now. */
export function addQuestions(builder: SnapshotBuilder, site: Site, { quiz }: LessonDocument): void {
  const { questions, predictions } = quiz.record;
  const keep = (kind: 'question' | 'prediction', record: { id: string; prompt: string }, index: number) => {
    const { id, prompt, ...rest } = withValues(site, record) as typeof record;
    const place = quiz.placeOf(kind === 'question' ? 'questions' : 'predictions', index);
    builder.add(kind, id, { title: resolveAll(site, prompt, place) as string, ...(resolveAll(site, rest, place) as object) });
  };
  questions.forEach((record, index) => {
    keep('question', record, index);
  });
  predictions.forEach((record, index) => {
    keep('prediction', record, index);
  });
}

/** Puts the value beside the name of every number that the record rests on. */
function withValues(site: Site, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withValues(site, item));
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withValues(site, item)]));
  if (typeof copy.number !== 'string' || !site.numbers.has(copy.number)) return copy;
  const quantity = { times: 1, ...copy } as unknown as QuantityRecord;
  return { ...copy, value: withoutNoise(valueOf(site, quantity)) };
}
