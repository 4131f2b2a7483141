import { answerParts, answerText } from '@/lib/quiz/answer-words';
import { kindOf } from '@/lib/quiz/kinds';
import type { Question } from '@/lib/quiz/quiz';
import { Words } from './words';

interface SolutionProps {
  readonly question: Question;
  /** The reader has just given it: only why. */
  readonly isShort?: boolean;
}

/** The right answer and why it is right. */
export function Solution({ question, isShort = false }: SolutionProps) {
  return (
    <>
      {(!isShort || question.kind === 'number') && <RightAnswer question={question} />}
      <p>
        <Words text={question.explanation} />
      </p>
    </>
  );
}

function RightAnswer({ question }: { readonly question: Question }) {
  if (question.kind === 'text')
    return (
      <>
        <p>
          <strong>A model answer:</strong> <Words text={question.model} />
        </p>
        <p>A good answer has:</p>
        <ul className="solution-parts">
          {question.points.map(({ id, text }) => (
            <li key={id}>
              <Words text={text} plain />
            </li>
          ))}
        </ul>
      </>
    );
  const solution = kindOf(question).solve(question);
  if (question.kind === 'match' || question.kind === 'label')
    return (
      <>
        <p>
          <strong>Answer:</strong>
        </p>
        <ul className="solution-parts">
          {answerParts(question, solution).map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      </>
    );
  return (
    <p>
      <strong>Answer:</strong> {answerText(question, solution)}
    </p>
  );
}
