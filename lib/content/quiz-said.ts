import type { QuestionRecord } from '@/lib/schema/quiz';
import type { Place } from './problem';

/** Something that can be said to a pupil, with its place. */
export interface Said {
  readonly text: string;
  readonly place: Place;
}

interface AllSaid {
  /** What a pupil can choose among; nothing in one list may read like another. */
  readonly choices: readonly (readonly Said[])[];
  /** What is said to wrong answers; in one list each needs its own. */
  readonly replies: readonly (readonly Said[])[];
  /** Ids of the question's parts. */
  readonly ids: readonly Said[];
}

type PlaceIn = (...path: (string | number)[]) => Place;
type Part = Readonly<Record<string, unknown>>;

/** What a question offers to choose, and what it says to wrong answers. */
export function listSaid(question: QuestionRecord, place: PlaceIn): AllSaid {
  const field = (key: string, parts: readonly Part[], name: string): Said[] =>
    parts.flatMap((part, at) => (typeof part[name] === 'string' ? [{ text: part[name], place: place(key, at, name) }] : []));
  switch (question.kind) {
    case 'one':
    case 'many': {
      const wrong = question.options.map((option) => (option.right ? {} : option));
      return {
        choices: [field('options', question.options, 'text')],
        replies: [field('options', wrong, 'feedback')],
        ids: field('options', question.options, 'id'),
      };
    }
    case 'order':
      return listParts('items', question.items, field);
    case 'text':
      return listParts('points', question.points, field);
    case 'match':
    case 'label': {
      const [key, parts, fixed, free]: [string, readonly Part[], string, string] =
        question.kind === 'match' ? ['pairs', question.pairs, 'left', 'right'] : ['spots', question.spots, 'where', 'label'];
      const { strays } = question;
      return {
        choices: [field(key, parts, fixed), [...field(key, parts, free), ...field('strays', strays, 'text')]],
        replies: [[...field(key, parts, 'feedback'), ...field('strays', strays, 'feedback')]],
        ids: [...field(key, parts, 'id'), ...field('strays', strays, 'id')],
      };
    }
    case 'number': {
      const replies = (mistakes: readonly { feedback: string }[], path: (string | number)[]) =>
        mistakes.map(({ feedback }, at) => ({ text: feedback, place: place(...path, 'mistakes', at, 'feedback') }));
      return {
        choices: [],
        // A slip may be the same in each variant, and so may what is said of it.
        replies: [replies(question.mistakes, []), ...question.variants.map(({ mistakes }, at) => replies(mistakes, ['variants', at]))],
        ids: field('variants', question.variants, 'id'),
      };
    }
  }
}

function listParts(key: string, parts: readonly Part[], field: (key: string, parts: readonly Part[], name: string) => Said[]): AllSaid {
  return { choices: [field(key, parts, 'text')], replies: [field(key, parts, 'feedback')], ids: field(key, parts, 'id') };
}
