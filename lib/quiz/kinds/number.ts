import type { NumberQuestion, QuestionKind, Reply } from '../quiz';
import { readNumber } from '../read-number';

/** Room for the last binary digit, so that an answer exactly on the edge counts. */
const hair = 1e-9;

/** A typed number with its unit; right within a tolerance. */
export const number: QuestionKind<NumberQuestion> = {
  start: () => [],
  keep: (_question, answer) => answer.slice(0, 1),
  isGiven: (_question, answer) => (answer[0] ?? '').trim() !== '',
  judge(question, answer) {
    const reading = readNumber(answer[0] ?? '', question.units);
    if (!reading.ok) return { status: 'unclear', replies: [{ tone: 'note', text: [reading.why] }] };
    const { value, readAs } = reading;
    const read: Reply[] = readAs ? [{ tone: 'note', text: [`Read as ${readAs}${question.unit && ` ${question.unit}`}.`] }] : [];
    if (isNear(value, question.value, question.tolerance)) return { status: 'right', replies: read };
    const mistake = findMistake(question, value);
    const text = mistake?.feedback ?? (value < question.value ? question.tooLow : question.tooHigh);
    return { status: 'wrong', replies: [...read, { tone: 'wrong', text }] };
  },
  solve: ({ shown }) => [shown],
  slips: ({ mistakes, variants }) => {
    const most = Math.max(mistakes.length, ...variants.map((variant) => variant.mistakes.length));
    return ['too-low', 'too-high', ...Array.from({ length: most }, (_, index) => `mistake-${index + 1}`)];
  },
  slipOf(question, answer) {
    const reading = readNumber(answer[0] ?? '', question.units);
    if (!reading.ok || isNear(reading.value, question.value, question.tolerance)) return undefined;
    const mistake = findMistake(question, reading.value);
    if (mistake) return `mistake-${question.mistakes.indexOf(mistake) + 1}`;
    return reading.value < question.value ? 'too-low' : 'too-high';
  },
};

/** The question with the values of one of its variants; without one, as it is. */
export function inVariant(question: NumberQuestion, variant: string | undefined): NumberQuestion {
  const { id: _id, ...other } = question.variants.find(({ id }) => id === variant) ?? { id: '' };
  return { ...question, ...other };
}

/** Id of the variant to ask after this one; undefined for the question as it first stands. */
export function nextVariant({ variants }: NumberQuestion, variant: string | undefined): string | undefined {
  return variants[variants.findIndex(({ id }) => id === variant) + 1]?.id;
}

function findMistake({ mistakes }: NumberQuestion, value: number) {
  return mistakes.find((candidate) => isNear(value, candidate.value, candidate.tolerance));
}

function isNear(value: number, wanted: number, tolerance: number): boolean {
  return Math.abs(value - wanted) <= tolerance + hair * Math.max(1, Math.abs(wanted));
}
