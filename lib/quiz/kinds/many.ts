import type { ManyQuestion, QuestionKind, Reply } from '../quiz';

/** Several options may be right; the answer is right when exactly those are ticked, in whatever order. */
export const many: QuestionKind<ManyQuestion> = {
  start: () => [],
  keep: ({ options }, answer) => options.map(({ id }) => id).filter((id) => answer.includes(id)),
  isGiven: (question, answer) => many.keep(question, answer).length > 0,
  judge(question, answer) {
    const ticked = new Set(many.keep(question, answer));
    if (ticked.size === 0)
      return { status: 'unclear', replies: [{ tone: 'note', text: ['Tick every statement that is true, then check.'] }] };
    const replies: Reply[] = question.options
      .filter(({ id }) => ticked.has(id))
      .map(({ id, isRight, feedback }) => ({ about: id, tone: isRight ? 'right' : 'wrong', text: feedback }));
    const missing = question.options.filter(({ id, isRight }) => isRight && !ticked.has(id)).length;
    if (missing > 0)
      replies.push({
        tone: 'note',
        text: [missing === 1 ? 'One true statement is not ticked yet.' : 'More than one true statement is not ticked yet.'],
      });
    const isRight = missing === 0 && replies.every(({ tone }) => tone === 'right');
    return { status: isRight ? 'right' : 'wrong', replies };
  },
  solve: ({ options }) => options.filter(({ isRight }) => isRight).map(({ id }) => id),
  // A wrong statement ticked tells more than a true one left out.
  slips: ({ options }) => options.map(({ id }) => id),
  slipOf({ options }, answer) {
    const ticked = options.find(({ id, isRight }) => !isRight && answer.includes(id));
    return (ticked ?? options.find(({ id, isRight }) => isRight && !answer.includes(id)))?.id;
  },
};
