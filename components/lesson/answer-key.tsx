import type { Question } from '@/lib/quiz/quiz';
import { useLesson } from './lesson-context';
import { Solution } from './solution';
import { Words } from './words';

/** All answers with their reasons, folded up: for checking on paper, for teachers, and without script. */
export function AnswerKey() {
  const { quiz } = useLesson();
  return (
    <details className="answer-key">
      <summary>Answers</summary>
      <ol>
        {quiz.questions.map((question) => (
          <li key={question.id}>
            <p className="answer-prompt">
              <Words text={question.prompt} plain />
            </p>
            <Solution question={question} />
            <WrongAnswers question={question} />
            <p className="answer-section">
              Read again: <a href={question.section.href}>{question.section.label}</a>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Why each wrong answer tempts, and what is wrong with it. */
function WrongAnswers({ question }: { readonly question: Question }) {
  if (question.kind === 'order') return null;
  if (question.kind === 'number') {
    return (
      <ul>
        {question.mistakes.map(({ value, feedback }) => (
          <li key={value}>
            {Number(value.toPrecision(3))} {question.unit}: <Words text={feedback} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul>
      {question.options
        .filter(({ isRight }) => !isRight)
        .map(({ id, text, feedback }) => (
          <li key={id}>
            <em>
              <Words text={text} plain />
            </em>{' '}
            <Words text={feedback} />
          </li>
        ))}
    </ul>
  );
}
