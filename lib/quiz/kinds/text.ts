import type { Answer, QuestionKind, TextQuestion } from '../quiz';

/** Stands in an answer once the pupil has compared it; no id looks like this. */
const comparedMark = '=compared';

/** Longer than any answer to a question; an essay pasted in still fits, and so do thousands of signs that take several places each. */
export const longestText = 20_000;

/** What an answer to a text question holds. */
export interface OwnText {
  readonly text: string;
  /** Points of the model answer that the pupil finds in it. */
  readonly ticks: readonly string[];
  /** The pupil has said to be done with comparing. */
  readonly isCompared: boolean;
}

export function readOwnText([text = '', ...rest]: Answer): OwnText {
  return { text, ticks: rest.filter((part) => part !== comparedMark), isCompared: rest.includes(comparedMark) };
}

export function writeOwnText({ text, ticks, isCompared }: OwnText): Answer {
  return [text, ...(isCompared ? [comparedMark] : []), ...ticks];
}

/** Words as a person counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** As much of a text as is kept, with no sign cut in half. */
function cutText(written: string): string {
  return written.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');
}

/** A few words of one's own: written, then compared with a model answer. The machine marks nothing. */
export const text: QuestionKind<TextQuestion> = {
  start: () => [],
  keep({ points }, answer) {
    const { text: written, ticks, isCompared } = readOwnText(answer);
    const known = points.map(({ id }) => id).filter((id) => ticks.includes(id));
    return answer.length === 0 ? [] : writeOwnText({ text: cutText(written), ticks: known, isCompared });
  },
  isGiven: (_question, answer) => countWords(readOwnText(answer).text) > 0,
  judge(question, answer) {
    const { text: written, ticks, isCompared } = readOwnText(answer);
    if (countWords(written) === 0)
      return {
        status: 'unclear',
        replies: [{ tone: 'note', text: ['Write a sentence first. You see a model answer when you have tried.'] }],
      };
    const missing = isCompared ? question.points.filter(({ id }) => !ticks.includes(id)) : [];
    return { status: 'self', replies: missing.map(({ id, feedback }) => ({ about: id, tone: 'note', text: feedback })) };
  },
  solve: () => [],
  slips: ({ points }) => points.map(({ id }) => id),
  slipOf(question, answer) {
    const { ticks, isCompared } = readOwnText(answer);
    return isCompared ? question.points.find(({ id }) => !ticks.includes(id))?.id : undefined;
  },
};
