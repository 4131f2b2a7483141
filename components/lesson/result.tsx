import { nextVariant } from '@/lib/quiz/kinds/number';
import { type LessonProgress, questionProgress, withFreshStart } from '@/lib/quiz/progress';
import type { LessonQuiz, Question } from '@/lib/quiz/quiz';
import { countRight, type ObjectiveResult, objectiveResults, type Standing, standingOf } from '@/lib/quiz/result';
import { AnswerKey } from './answer-key';
import { resultId, useLesson } from './lesson-context';
import { RecallResult, TextsResult, ToRepeat } from './result-parts';
import { ResultCode } from './result-code';
import { Sheet, SheetHead } from './sheet';
import { Words } from './words';

const standings: Readonly<Record<Standing, string>> = {
  right: 'right at the first try',
  later: 'right in the end',
  shown: 'answer looked up',
  wrong: 'not right yet',
  open: 'not answered',
  written: 'written, not compared yet',
  self: 'self-checked',
};
const statuses: Readonly<Record<ObjectiveResult['status'], string>> = {
  met: 'You can do this',
  'not-yet': 'Not yet',
  open: 'Not tested yet',
};

/** The page after the last step: what was learned by objective, what to repeat, a code and a record to hand in, the answers. */
export function Result() {
  const { quiz, progress, isActive, current } = useLesson();
  const id = resultId(quiz);
  const last = quiz.steps.at(-1);
  return (
    <section
      className="lesson-step lesson-result"
      data-section={id}
      data-kind="result"
      data-current={isActive && current === id ? '' : undefined}
      aria-labelledby={id}
    >
      <p className="step-kind">At the end</p>
      <h2 id={id} tabIndex={-1}>
        {isActive ? 'Your result' : 'What you should be able to do now'}
      </h2>
      {isActive && <SheetHead />}
      {isActive && <p className="result-sum">{sumUp(quiz, progress)}</p>}
      <ul className="objectives">
        {objectiveResults(quiz, progress).map((result) => (
          <ObjectiveCard key={result.objective.id} result={result} />
        ))}
      </ul>
      {isActive && (
        <>
          <ToRepeat />
          <TextsResult />
          <RecallResult />
          <ResultCode />
        </>
      )}
      <Sheet standing={(question) => standings[standingOf(question, questionProgress(progress, question.id))]} />
      {isActive && <ResultKeys />}
      <AnswerKey />
      {last && (
        <nav className="step-ways needs-script" aria-label="Steps">
          <a className="step-back" href={`#${last.id}`}>
            <span aria-hidden="true">← </span>Back
          </a>
        </nav>
      )}
    </section>
  );
}

function sumUp(quiz: LessonQuiz, progress: LessonProgress): string {
  const { total, right, first, shown, open, texts } = countRight(quiz, progress);
  return [
    `${right} of ${total} questions right, ${first} at the first try`,
    ...(shown > 0 ? [`${shown} looked up`] : []),
    ...(open > 0 ? [`${open} not answered yet`] : []),
    ...(texts.compared > 0 ? [`${texts.compared} ${texts.compared === 1 ? 'text' : 'texts'} self-checked`] : []),
  ]
    .join(', ')
    .concat('.');
}

function ObjectiveCard({ result }: { readonly result: ObjectiveResult }) {
  const { quiz, isActive } = useLesson();
  const { objective, questions, status } = result;
  return (
    <li className="objective" data-objective={objective.id} data-status={isActive ? status : undefined}>
      {isActive && <p className="objective-status">{statuses[status]}</p>}
      <p className="objective-text">
        <Words text={objective.text} />
      </p>
      {isActive && (
        <ul className="objective-questions">
          {questions.map(({ question, standing }) => (
            <li key={question.id} data-standing={standing}>
              <a href={`#${question.id}`}>Question {quiz.questions.indexOf(question) + 1}</a>: {standings[standing]}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Print, and another go at what was not right. */
function ResultKeys() {
  const { quiz, progress, change } = useLesson();
  const again = quiz.questions.filter((question) =>
    ['wrong', 'shown'].includes(standingOf(question, questionProgress(progress, question.id))),
  );
  const retry = (first: Question) => {
    change((before) => again.reduce((next, question) => withFreshStart(next, question.id, otherVariant(question, before)), before));
    location.hash = first.id;
  };
  return (
    <p className="question-keys needs-script">
      <button type="button" className="button" onClick={() => window.print()}>
        Print the record
      </button>
      {again[0] && (
        <button type="button" className="plain-button" onClick={() => retry(again[0] as Question)}>
          Try again what was not right
        </button>
      )}
    </p>
  );
}

/** Other numbers, where the question has some. */
function otherVariant(question: Question, progress: LessonProgress): string | undefined {
  return question.kind === 'number' ? nextVariant(question, questionProgress(progress, question.id).variant) : undefined;
}
