import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { answerText } from '@/lib/quiz/answer-words';
import { kindOf } from '@/lib/quiz/kinds';
import { inVariant, nextVariant } from '@/lib/quiz/kinds/number';
import { readOwnText, writeOwnText } from '@/lib/quiz/kinds/text';
import {
  type Attempt,
  type LessonProgress,
  questionProgress,
  withAnswerShown,
  withAttempt,
  withDraft,
  withFreshStart,
  withRecall,
} from '@/lib/quiz/progress';
import type { Answer, Question, Verdict } from '@/lib/quiz/quiz';
import { useLesson } from './lesson-context';
import { readAnswer } from './read-form';
import { today } from './today';

/** Wrong tries after which the answer may be seen. */
const triesBeforeAnswer = 2;

/** A question's state, and what can be done with it. `recalledFrom`: the earlier lesson that it comes back from. */
export function useQuestion(asked: Question, form: RefObject<HTMLFormElement | null>, recalledFrom?: string) {
  const { progress, chosen, change: changeLesson, onAnswer } = useLesson();
  const [unclear, setUnclear] = useState<Verdict>();
  const { id } = asked;
  const { draft, attempts, isFresh = false, shown = [], variant } = questionProgress(progress, id);
  const question = asked.kind === 'number' ? inVariant(asked, variant) : asked;
  const kind = kindOf(question);
  const answer = kind.keep(question, draft ?? kind.start(question));
  // Several clicks from before the page ran are repeated in one go, with no render between them.
  const latest = useRef(answer);
  latest.current = answer;
  const { last, verdict } = readLast(question, isFresh ? undefined : attempts.at(-1));
  const isRight = last?.isRight === true;
  const isShown = shown.includes(variant ?? '') && !isFresh;
  const wrong = attempts.filter((attempt) => !attempt.isRight);

  const change = (next: (before: LessonProgress) => LessonProgress) =>
    changeLesson((before) => next(recalledFrom === undefined ? before : withRecall(before, chosen)));

  // What was chosen or typed before the page ran is in the fields only, and the next render would wipe it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page begins to run
  useEffect(() => {
    const found = form.current && readAnswer(form.current, asked);
    if (found) change((before) => (questionProgress(before, id).draft ? before : withDraft(before, id, found)));
  }, [id]);

  const check = (event: FormEvent) => {
    event.preventDefault();
    const given = toCheck(question, latest.current, last !== undefined);
    const { status, replies } = kind.judge(question, given);
    if (status === 'unclear') {
      setUnclear({ status, replies });
      return;
    }
    setUnclear(undefined);
    change((before) => withAttempt(before, id, { answer: given, isRight: status === 'right' }, today()));
    const from = recalledFrom === undefined ? {} : { recalledFrom };
    onAnswer({ question, variant, ...from, answer: given, words: answerText(question, given), status, attempt: attempts.length + 1 });
  };
  const write = (next: Answer) => {
    latest.current = next;
    setUnclear(undefined);
    change((before) => withDraft(before, id, next));
  };
  const again = (next = variant) => {
    setUnclear(undefined);
    change((before) => {
      const fresh = withFreshStart(before, id, next);
      // Words are revised, not written anew.
      return question.kind === 'text' ? withDraft(fresh, id, answer.slice(0, 1)) : fresh;
    });
  };
  return {
    question,
    answer,
    verdict: unclear ?? verdict,
    lastVerdict: verdict,
    status: isRight ? 'right' : verdict?.status === 'self' ? 'self' : last ? 'wrong' : 'open',
    isRight,
    isShown,
    tried: isFresh || question.kind !== 'one' ? [] : wrong.flatMap((attempt) => attempt.answer),
    canShow: question.kind !== 'text' && !isRight && !isShown && wrong.length >= triesBeforeAnswer,
    hasVariants: asked.kind === 'number' && asked.variants.length > 0,
    check,
    write,
    again,
    vary: () => asked.kind === 'number' && again(nextVariant(asked, variant)),
    show: () => change((before) => withAnswerShown(before, id)),
  } as const;
}

/** A text that has been checked once stands beside the model answer: checking it again ends the comparing. */
function toCheck(question: Question, answer: Answer, isSecond: boolean): Answer {
  return question.kind === 'text' ? writeOwnText({ ...readOwnText(answer), isCompared: isSecond }) : answer;
}

/** What stands of the last answer. The question may have changed since: what was right stays so, what has become right is to be checked again. */
function readLast(question: Question, last: Attempt | undefined): { last?: Attempt; verdict?: Verdict } {
  if (!last) return {};
  const kind = kindOf(question);
  const verdict = kind.judge(question, kind.keep(question, last.answer));
  if (last.isRight === (verdict.status === 'right')) return { last, verdict };
  if (!last.isRight) return {};
  const text = ['This was right when you answered it. The question has changed since.'];
  return { last, verdict: { status: 'right', replies: [{ tone: 'note', text }] } };
}
