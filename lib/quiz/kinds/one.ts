import type { OneQuestion, QuestionKind } from '../quiz';

/** Exactly one option is right. */
export const one: QuestionKind<OneQuestion> = {
  start: () => [],
  keep: ({ options }, answer) =>
    options
      .map(({ id }) => id)
      .filter((id) => answer.includes(id))
      .slice(0, 1),
  isGiven: (question, answer) => one.keep(question, answer).length > 0,
  judge(question, answer) {
    const chosen = question.options.find(({ id }) => id === one.keep(question, answer)[0]);
    if (!chosen) return { status: 'unclear', replies: [{ tone: 'note', text: ['Choose one of the answers first.'] }] };
    const tone = chosen.isRight ? 'right' : 'wrong';
    return { status: tone, replies: [{ about: chosen.id, tone, text: chosen.feedback }] };
  },
  solve: ({ options }) => options.filter(({ isRight }) => isRight).map(({ id }) => id),
  slips: ({ options }) => options.filter(({ isRight }) => !isRight).map(({ id }) => id),
  slipOf(question, answer) {
    const [chosen] = one.keep(question, answer);
    return question.options.find(({ id, isRight }) => id === chosen && !isRight)?.id;
  },
};
