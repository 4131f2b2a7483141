import { questionProgress } from '@/lib/quiz/progress';
import { countRight, type ObjectiveResult, objectiveResults, type Standing, standingOf } from '@/lib/quiz/result';
import { AnswerKey } from './answer-key';
import { resultId, useLesson } from './lesson-context';
import { Sheet, SheetHead } from './sheet';
import { Words } from './words';

const standings: Readonly<Record<Standing, string>> = {
  right: 'right at the first try',
  later: 'right in the end',
  wrong: 'not right yet',
  open: 'not answered',
};
const statuses: Readonly<Record<ObjectiveResult['status'], string>> = {
  met: 'You can do this',
  'not-yet': 'Not yet',
  open: 'Not tested yet',
};

/** The page after the last step: what was learned by objective, what to repeat, a record to print, the answers. */
export function Result() {
  const { quiz, progress, isActive, current } = useLesson();
  const id = resultId(quiz);
  const { total, right, first, open } = countRight(quiz, progress);
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
      {isActive && (
        <p className="result-sum">
          {right} of {total} questions right, {first} at the first try{open > 0 && `, ${open} not answered yet`}.
        </p>
      )}
      <ul className="objectives">
        {objectiveResults(quiz, progress).map(({ objective, questions, status }) => (
          <li key={objective.id} className="objective" data-objective={objective.id} data-status={isActive ? status : undefined}>
            {isActive && <p className="objective-status">{statuses[status]}</p>}
            <p className="objective-text">
              <Words text={objective.text} />
            </p>
            {isActive && (
              <ul className="objective-questions">
                {questions.map(({ question, standing }) => (
                  <li key={question.id}>
                    <a href={`#${question.id}`}>Question {quiz.questions.indexOf(question) + 1}</a>: {standings[standing]}
                    {standing !== 'right' && standing !== 'open' && (
                      <>
                        . To repeat: <a href={question.section.href}>{question.section.label}</a>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <Sheet standing={(question) => standings[standingOf(questionProgress(progress, question))]} />
      {isActive && (
        <p className="question-keys needs-script">
          <button type="button" className="button" onClick={() => window.print()}>
            Print the record
          </button>
        </p>
      )}
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
