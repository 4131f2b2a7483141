import { Fragment } from 'react';
import { kindOf } from '@/lib/quiz/kinds';
import type { Question } from '@/lib/quiz/quiz';
import { Words } from './words';

/** The right answer and why it is right. */
export function Solution({
  question,
  isShort = false,
}: {
  readonly question: Question /** The reader has just given it: only why. */;
  readonly isShort?: boolean;
}) {
  return (
    <>
      {(!isShort || question.kind === 'number') && (
        <p>
          <strong>Answer:</strong> <Answers question={question} />
        </p>
      )}
      <p>
        <Words text={question.explanation} />
      </p>
    </>
  );
}

function Answers({ question }: { readonly question: Question }) {
  const solution = kindOf(question).solve(question);
  if (question.kind === 'number') return solution.join('');
  const parts = question.kind === 'order' ? question.items : question.options;
  return solution.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && (question.kind === 'order' ? ' → ' : ' / ')}
      <Words text={parts.find((part) => part.id === id)?.text ?? []} plain />
    </Fragment>
  ));
}
