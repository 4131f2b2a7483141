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
    const mistake = question.mistakes.find((candidate) => isNear(value, candidate.value, candidate.tolerance));
    const text = mistake?.feedback ?? (value < question.value ? question.tooLow : question.tooHigh);
    return { status: 'wrong', replies: [...read, { tone: 'wrong', text }] };
  },
  solve: ({ shown }) => [shown],
};

function isNear(value: number, wanted: number, tolerance: number): boolean {
  return Math.abs(value - wanted) <= tolerance + hair * Math.max(1, Math.abs(wanted));
}
