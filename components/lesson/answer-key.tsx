import { Fragment } from 'react';
import { inlineText } from '@/lib/inline/inline';
import { kindOf } from '@/lib/quiz/kinds';
import type { Question, QuestionOf, Text } from '@/lib/quiz/quiz';
import { useLesson } from './lesson-context';
import { Solution } from './solution';
import { Words } from './words';

/** All answers with their reasons, folded up: for checking on paper, for teachers, and without script. */
export function AnswerKey() {
  const { quiz } = useLesson();
  const recalled = quiz.recall.map(({ question }) => question);
  return (
    <details className="answer-key">
      <summary>Answers</summary>
      <ol>
        {quiz.questions.map((question) => (
          <KeyEntry key={question.id} question={question} />
        ))}
      </ol>
      {recalled.length > 0 && (
        <>
          <p className="answer-key-part">From earlier lessons</p>
          <ul className="answer-key-list">
            {recalled.map((question) => (
              <KeyEntry key={question.id} question={question} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

interface EntryProps {
  readonly question: Question;
  /** For teachers: also what is said to answers that were put in a wrong place, and what still counts as right. */
  readonly isFull?: boolean;
  /** Its number in the lesson, where the list does not hold all. */
  readonly number?: number;
}

/** One question with its answer, why it is right, and why each wrong one tempts. */
export function KeyEntry({ question, isFull = false, number }: EntryProps) {
  return (
    <li value={number} data-answer={question.id} data-solution={JSON.stringify(kindOf(question).solve(question))}>
      <p className="answer-prompt">
        <Words text={question.prompt} plain />
      </p>
      <Solution question={question} />
      {isFull && question.kind === 'number' && (
        <p className="answer-accepted">
          Accepted: {writeAround(question, -1)} to {writeAround(question, 1)} {question.unit}.
        </p>
      )}
      <WrongAnswers list={[...(isFull ? listMissed(question) : []), ...listWrong(question)]} />
      {question.kind === 'number' &&
        question.variants.map((variant) => (
          <Fragment key={variant.id}>
            <p className="answer-prompt">
              With other numbers: <Words text={variant.prompt} plain />
            </p>
            <Solution question={{ ...question, ...variant }} />
          </Fragment>
        ))}
      <p className="answer-section">
        Read again: <a href={question.section.href}>{question.section.label}</a>
      </p>
    </li>
  );
}

interface Wrong {
  readonly key: string;
  /** The wrong answer in words. */
  readonly said: Text;
  readonly feedback: Text;
}

/** Why each wrong answer tempts, and what is wrong with it. */
function WrongAnswers({ list }: { readonly list: readonly Wrong[] }) {
  if (list.length === 0) return null;
  return (
    <ul>
      {list.map(({ key, said, feedback }) => (
        <li key={key}>
          <em>
            <Words text={said} plain />
            {/[.!?:]$/.test(inlineText(said)) ? '' : ':'}
          </em>{' '}
          <Words text={feedback} />
        </li>
      ))}
    </ul>
  );
}

/** An end of what counts as right, to the digits that matter. */
function writeAround({ value, tolerance }: QuestionOf<'number'>, side: -1 | 1): string {
  return String(Number((value + side * tolerance).toPrecision(4)));
}

/** What is said where something stands in the wrong place, or where a text lacks something. */
function listMissed(question: Question): Wrong[] {
  switch (question.kind) {
    case 'order':
      return question.items.map(({ id, text, feedback }) => ({ key: id, said: text, feedback }));
    case 'match':
    case 'label':
      return question.slots.map(({ id, name, feedback }) => ({ key: `slot-${id}`, said: name, feedback }));
    case 'text':
      return question.points.map(({ id, text, feedback }) => ({ key: id, said: [...text, ' missing:'], feedback }));
    default:
      return [];
  }
}

function listWrong(question: Question): Wrong[] {
  switch (question.kind) {
    case 'one':
    case 'many':
      return question.options.filter(({ isRight }) => !isRight).map(({ id, text, feedback }) => ({ key: id, said: text, feedback }));
    case 'number':
      return question.mistakes.map(({ value, feedback }) => ({
        key: String(value),
        said: [`${Number(value.toPrecision(3))} ${question.unit}:`],
        feedback,
      }));
    case 'match':
    case 'label':
      return question.strays.map(({ id, feedback }) => ({
        key: id,
        said: question.choices.find((choice) => choice.id === id)?.text ?? [],
        feedback,
      }));
    default:
      return [];
  }
}
