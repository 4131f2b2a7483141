import { type CSSProperties, useRef, useState } from 'react';
import { inlineText } from '@/lib/inline/inline';
import { readOwnText } from '@/lib/quiz/kinds/text';
import type { Question as QuestionData, Verdict } from '@/lib/quiz/quiz';
import { useLesson } from './lesson-context';
import { QuestionBody, taskOf } from './questions/bodies';
import { Solution } from './solution';
import { useQuestion } from './use-question';
import { Words } from './words';

/** A question of the lesson's quiz, by its id. */
export function Question({ id }: { readonly id: string }) {
  const { quiz } = useLesson();
  const index = quiz.questions.findIndex((candidate) => candidate.id === id);
  const question = quiz.questions[index];
  if (!question) throw new Error(`unknown question "${id}"`);
  return <QuestionForm question={question} place={`Question ${index + 1} of ${quiz.questions.length}`} />;
}

interface QuestionFormProps {
  readonly question: QuestionData;
  /** Where it stands among others. */
  readonly place: string;
  /** The earlier lesson that it comes back from. */
  readonly recalledFrom?: string;
}

/** A question with its field, hint, buttons and what is said to the answer. */
export function QuestionForm({ question: asked, place, recalledFrom }: QuestionFormProps) {
  const { isPaper } = useLesson();
  const form = useRef<HTMLFormElement>(null);
  const reply = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const held = useQuestion(asked, form, recalledFrom);
  const { question, answer, verdict, status, isShown } = held;
  const focusField = () => form.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  return (
    // A form of this method is never sent anywhere: without script, Enter in the field does nothing.
    <form
      ref={form}
      id={asked.id}
      className="question"
      tabIndex={-1}
      data-question={asked.id}
      data-kind={asked.kind}
      data-status={status}
      method="dialog"
      // Room for a pencil, as much as the words need.
      style={isPaper && question.kind === 'text' ? ({ '--words': question.words } as CSSProperties) : undefined}
      onSubmit={held.check}
    >
      <fieldset>
        <legend className="question-prompt">
          <span className="question-number">{place}</span>
          <Words text={question.prompt} />
        </legend>
        <p className="question-task">{taskOf(question, isPaper)}</p>
        <QuestionBody question={question} answer={answer} verdict={held.lastVerdict} tried={held.tried} onChange={held.write} />
      </fieldset>
      {!isPaper && (
        <details className="hint">
          <summary>Hint</summary>
          <p>
            <Words text={question.hint} />
          </p>
        </details>
      )}
      <div ref={reply} className="question-reply" role="status" tabIndex={-1}>
        <Said question={question} verdict={verdict} isShown={isShown} />
      </div>
      <p className="question-keys needs-script">
        {!(question.kind === 'text' && readOwnText(answer).isCompared && status === 'self') && (
          <button type="submit" className="button" data-replay>
            {question.kind !== 'text' ? 'Check the answer' : status === 'self' ? 'Done comparing' : 'Compare with a model answer'}
          </button>
        )}
        {status !== 'open' && (
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              held.again();
              focusField();
            }}
          >
            {question.kind === 'text' ? 'Revise it' : 'Try again'}
          </button>
        )}
        {held.hasVariants && status === 'wrong' && (
          <button
            type="button"
            className="plain-button"
            data-vary
            onClick={() => {
              held.vary();
              say('The question has other numbers now.');
              focusField();
            }}
          >
            Try with other numbers
          </button>
        )}
        {held.canShow && (
          <button
            type="button"
            className="plain-button"
            data-show
            onClick={() => {
              held.show();
              reply.current?.focus();
            }}
          >
            Show the answer
          </button>
        )}
      </p>
      {held.hasVariants && (
        <p className="visually-hidden" role="status">
          {said && status === 'open' ? `${said} ${inlineText(question.prompt)}` : ''}
        </p>
      )}
    </form>
  );
}

interface SaidProps {
  readonly question: QuestionData;
  readonly verdict: Verdict | undefined;
  readonly isShown: boolean;
}

/** What is said about the answer as a whole; replies to single options and places stand with these. */
function Said({ question, verdict, isShown }: SaidProps) {
  const isRight = verdict?.status === 'right';
  const isApart = question.kind !== 'order' && question.kind !== 'number';
  const replies = verdict?.replies.filter(({ about }) => about === undefined || !isApart) ?? [];
  const isMarked = verdict?.status === 'right' || verdict?.status === 'wrong';
  return (
    <>
      {isMarked && question.kind !== 'one' && (
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
