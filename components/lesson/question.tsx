import { type FormEvent, useEffect, useRef, useState } from 'react';
import { kindOf } from '@/lib/quiz/kinds';
import { questionProgress, withAnswerShown, withAttempt, withDraft, withFreshStart } from '@/lib/quiz/progress';
import type { Answer, Question as QuestionData, Verdict } from '@/lib/quiz/quiz';
import { useLesson } from './lesson-context';
import { QuestionBody, taskOf } from './questions/bodies';
import { readAnswer } from './read-form';
import { Solution } from './solution';
import { Words } from './words';

/** Wrong tries after which the answer may be seen. */
const triesBeforeAnswer = 2;

/** A question of the lesson's quiz, by its id. */
export function Question({ id }: { readonly id: string }) {
  const { quiz } = useLesson();
  const question = quiz.questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`unknown question "${id}"`);
  return <QuestionForm question={question} />;
}

function QuestionForm({ question }: { readonly question: QuestionData }) {
  const { quiz, progress, change } = useLesson();
  const form = useRef<HTMLFormElement>(null);
  const reply = useRef<HTMLDivElement>(null);
  const [unclear, setUnclear] = useState<Verdict>();
  const kind = kindOf(question);
  const { id } = question;
  const number = quiz.questions.indexOf(question) + 1;
  const { draft, attempts, isFresh = false, isShown = false } = questionProgress(progress, id);
  const answer = kind.keep(question, draft ?? kind.start(question));
  // Several clicks from before the page ran are repeated in one go, with no render between them.
  const latest = useRef(answer);
  latest.current = answer;
  const last = isFresh ? undefined : attempts.at(-1);
  const verdict = last && kind.judge(question, kind.keep(question, last.answer));
  const isRight = last?.isRight === true;

  // What was chosen or typed before the page ran is in the fields only, and the next render would wipe it.
  useEffect(() => {
    const found = form.current && readAnswer(form.current, question);
    if (found) change((before) => (questionProgress(before, id).draft ? before : withDraft(before, id, found)));
  }, [question, id, change]);

  const check = (event: FormEvent) => {
    event.preventDefault();
    const given = latest.current;
    const judged = kind.judge(question, given);
    setUnclear(judged.status === 'unclear' ? judged : undefined);
    if (judged.status !== 'unclear') change((before) => withAttempt(before, id, { answer: given, isRight: judged.status === 'right' }));
  };
  const write = (next: Answer) => {
    latest.current = next;
    setUnclear(undefined);
    change((before) => withDraft(before, id, next));
  };
  const again = () => {
    change((before) => withFreshStart(before, id));
    form.current?.querySelector<HTMLElement>('input, button')?.focus();
  };
  const show = () => {
    change((before) => withAnswerShown(before, id));
    reply.current?.focus();
  };

  const tried =
    isFresh || question.kind !== 'one' ? [] : attempts.filter((attempt) => !attempt.isRight).flatMap((attempt) => attempt.answer);
  const wrongTries = attempts.filter((attempt) => !attempt.isRight).length;
  return (
    // A form of this method is never sent anywhere: without script, Enter in the field does nothing.
    <form
      ref={form}
      id={id}
      className="question"
      tabIndex={-1}
      data-question={id}
      data-status={isRight ? 'right' : last ? 'wrong' : 'open'}
      method="dialog"
      onSubmit={check}
    >
      <fieldset>
        <legend className="question-prompt">
          <span className="question-number">
            Question {number} of {quiz.questions.length}
          </span>
          <Words text={question.prompt} />
        </legend>
        <p className="question-task">{taskOf(question)}</p>
        <QuestionBody question={question} answer={answer} verdict={verdict} tried={tried} onChange={write} />
      </fieldset>
      <details className="hint">
        <summary>Hint</summary>
        <p>
          <Words text={question.hint} />
        </p>
      </details>
      <div ref={reply} className="question-reply" role="status" tabIndex={-1}>
        <Said question={question} verdict={unclear ?? verdict} isShown={isShown && !isFresh} />
      </div>
      <p className="question-keys needs-script">
        <button type="submit" className="button" data-replay>
          Check the answer
        </button>
        {last && (
          <button type="button" className="plain-button" onClick={again}>
            Try again
          </button>
        )}
        {!isRight && !isShown && wrongTries >= triesBeforeAnswer && (
          <button type="button" className="plain-button" onClick={show}>
            Show the answer
          </button>
        )}
      </p>
    </form>
  );
}

interface SaidProps {
  readonly question: QuestionData;
  readonly verdict: Verdict | undefined;
  readonly isShown: boolean;
}

/** What is said about the answer as a whole; replies to single options stand with these. */
function Said({ question, verdict, isShown }: SaidProps) {
  const isRight = verdict?.status === 'right';
  const hasCards = question.kind === 'one' || question.kind === 'many';
  const replies = verdict?.replies.filter(({ about }) => about === undefined || !hasCards) ?? [];
  return (
    <>
      {verdict && verdict.status !== 'unclear' && question.kind !== 'one' && (
        <p className="verdict" data-tone={verdict.status}>
          {isRight ? 'Right.' : 'Not yet.'}
        </p>
      )}
      {replies.map(({ text }, index) => (
        // The replies to one answer never change their order: the index is their identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={index}>
          <Words text={text} />
        </p>
      ))}
      {(isRight || isShown) && <Solution question={question} isShort={isRight} />}
    </>
  );
}
