import { readOwnText } from '@/lib/quiz/kinds/text';
import { questionProgress } from '@/lib/quiz/progress';
import { listToRepeat, standingOf } from '@/lib/quiz/result';
import { resultOf } from '@/lib/quiz/result-code';
import { useLesson } from './lesson-context';
import { Words } from './words';

/** The sections that answer what was not right at the first try. */
export function ToRepeat() {
  const { quiz, progress } = useLesson();
  const list = listToRepeat(quiz, progress);
  if (list.length === 0) return null;
  return (
    <section className="result-part" aria-labelledby="to-repeat">
      <h3 id="to-repeat">To read again</h3>
      <ul className="result-list">
        {list.map(({ section, questions }) => (
          <li key={section.href}>
            <a href={section.href}>{section.label}</a>{' '}
            <span className="result-for">
              for{' '}
              {questions.map((question, index) => (
                <span key={question.id}>
                  {index > 0 && ', '}
                  <a href={`#${question.id}`}>question {quiz.questions.indexOf(question) + 1}</a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the pupil wrote and compared: shown, never counted as right or wrong. */
export function TextsResult() {
  const { quiz, progress } = useLesson();
  const texts = quiz.questions.flatMap((question) => {
    const last = questionProgress(progress, question.id).attempts.at(-1);
    return question.kind === 'text' && last ? [{ question, own: readOwnText(last.answer) }] : [];
  });
  if (texts.length === 0) return null;
  return (
    <section className="result-part result-texts" aria-labelledby="own-texts">
      <h3 id="own-texts">In your own words</h3>
      <p className="result-note">Self-checked: you compared these with a model answer. Nobody has marked them.</p>
      {texts.map(({ question, own }) => (
        <figure key={question.id} className="result-text">
          <blockquote>{own.text}</blockquote>
          <figcaption>
            <a href={`#${question.id}`}>Question {quiz.questions.indexOf(question) + 1}</a>:{' '}
            {own.isCompared
              ? `you found ${own.ticks.length} of ${question.points.length} points in it`
              : 'not compared with the model answer yet'}
            {own.isCompared && own.ticks.length < question.points.length && (
              <>
                . Missing:{' '}
                {question.points
                  .filter(({ id }) => !own.ticks.includes(id))
                  .map(({ id, text }, index) => (
                    <span key={id}>
                      {index > 0 && '; '}
                      <Words text={text} plain />
                    </span>
                  ))}
              </>
            )}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

/** How the questions of earlier lessons went; counted apart. */
export function RecallResult() {
  const { quiz, progress, chosen } = useLesson();
  if (chosen.length === 0) return null;
  const { asked, right } = resultOf(quiz, progress).recalled;
  const missed = quiz.recall.filter(
    ({ question }) =>
      chosen.includes(question.id) && ['later', 'wrong', 'shown'].includes(standingOf(question, questionProgress(progress, question.id))),
  );
  return (
    <section className="result-part" aria-labelledby="recall-result">
      <h3 id="recall-result">From earlier lessons</h3>
      <p>{asked === 0 ? 'Not answered yet.' : `${right} of ${asked} right from memory, at the first try.`} They are not counted above.</p>
      {missed.length > 0 && (
        <ul className="result-list">
          {missed.map(({ question, lesson }) => (
            <li key={question.id}>
              <a href={question.section.href}>{question.section.label}</a>{' '}
              <span className="result-for">
                from <a href={lesson.href}>{lesson.label}</a>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
