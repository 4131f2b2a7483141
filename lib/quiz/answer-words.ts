import { inlineText } from '@/lib/inline/inline';
import { readPlaces } from './kinds/placing';
import { readOwnText } from './kinds/text';
import type { Answer, Question } from './quiz';

/** An answer in words, part by part. */
export function answerParts(question: Question, answer: Answer): string[] {
  switch (question.kind) {
    case 'number':
      return answer.slice(0, 1);
    case 'text':
      return [readOwnText(answer).text].filter(Boolean);
    case 'match':
    case 'label': {
      const places = readPlaces(question, answer);
      return question.slots.flatMap(({ id, name }, index) => {
        const choice = question.choices.find((one) => one.id === places.get(id));
        const place = question.kind === 'label' ? String(index + 1) : inlineText(name);
        return choice ? [`${place}: ${inlineText(choice.text)}`] : [];
      });
    }
    default: {
      const parts = question.kind === 'order' ? question.items : question.options;
      return answer.flatMap((id) => parts.find((part) => part.id === id) ?? []).map(({ text }) => inlineText(text));
    }
  }
}

/** An answer in words, in one line. */
export function answerText(question: Question, answer: Answer): string {
  return answerParts(question, answer).join(question.kind === 'order' ? ' → ' : ' / ');
}
