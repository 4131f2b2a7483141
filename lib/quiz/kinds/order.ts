import type { OrderQuestion, QuestionKind, Reply } from '../quiz';

/** Things to put in order; right when each stands in its place. */
export const order: QuestionKind<OrderQuestion> = {
  start: ({ start }) => start,
  keep({ items, start }, answer) {
    const known = answer.filter((id, index) => items.some((item) => item.id === id) && answer.indexOf(id) === index);
    return known.length === items.length ? known : start;
  },
  isGiven: () => true,
  judge(question, answer) {
    const given = order.keep(question, answer);
    const astray = question.items.filter(({ id }, index) => given[index] !== id);
    if (astray.length === 0) return { status: 'right', replies: [] };
    const inPlace = question.items.length - astray.length;
    const first = astray[0] as (typeof astray)[number];
    const replies: Reply[] = [
      { tone: 'note', text: [`${inPlace} of ${question.items.length} stand in their place.`] },
      // One thing at a time: the first step that is astray explains most of those after it.
      { about: first.id, tone: 'wrong', text: first.feedback },
    ];
    return { status: 'wrong', replies };
  },
  solve: ({ items }) => items.map(({ id }) => id),
  slips: ({ items }) => items.map(({ id }) => id),
  slipOf(question, answer) {
    const given = order.keep(question, answer);
    return question.items.find(({ id }, index) => given[index] !== id)?.id;
  },
};
