import { inlineText } from '@/lib/inline/inline';
import type { Question } from './quiz';

/** The wrong idea that a result code names, in words: the option chosen, the place filled wrongly, the point missing. */
export function slipWords(question: Question, slip: string): string {
  const quote = (text: Parameters<typeof inlineText>[0] | undefined) => `“${inlineText(text ?? [slip])}”`;
  switch (question.kind) {
    case 'one':
      return quote(question.options.find(({ id }) => id === slip)?.text);
    case 'many': {
      const option = question.options.find(({ id }) => id === slip);
      return `${option?.isRight ? 'not ticked: ' : 'ticked: '}${quote(option?.text)}`;
    }
    case 'number': {
      const mistake = question.mistakes[Number(/^mistake-(\d+)$/.exec(slip)?.[1] ?? 0) - 1];
      if (mistake) return `a mistake that leads to ${Number(mistake.value.toPrecision(3))} ${question.unit}`.trim();
      return slip === 'too-low' ? 'too low' : slip === 'too-high' ? 'too high' : 'a mistake in another set of numbers';
    }
    case 'order':
      return `out of place: ${quote(question.items.find(({ id }) => id === slip)?.text)}`;
    case 'match':
    case 'label': {
      const slot = question.slots.find(({ id }) => id === slip);
      if (slot) return `wrong choice for ${quote(slot.name)}`;
      return `used ${quote(question.choices.find(({ id }) => id === slip)?.text)}, which belongs nowhere`;
    }
    case 'text':
      return `not found in the own text: ${quote(question.points.find(({ id }) => id === slip)?.text)}`;
  }
}
