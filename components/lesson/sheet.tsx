import { compareGuess } from '@/lib/quiz/guess';
import { guessProgress, questionProgress } from '@/lib/quiz/progress';
import type { Answer, Prediction, Question } from '@/lib/quiz/quiz';
import { useLesson } from './lesson-context';
import { Words } from './words';

/** On paper, over the result: whose it is. */
export function SheetHead() {
  const { quiz } = useLesson();
  return (
    <div className="sheet">
      <p className="sheet-title">{quiz.title}</p>
      <p className="sheet-lines">
        <span>Name</span> <span>Class</span> <span>Date</span>
      </p>
    </div>
  );
}

/** On paper, under the result: every answer that was tried, guesses and the pupil's own words. */
export function Sheet({ standing }: { readonly standing: (question: string) => string }) {
  const { quiz, progress, isActive } = useLesson();
  if (!isActive) return null;
  return (
    <section className="sheet" aria-labelledby="sheet-title">
      <h3 id="sheet-title">What was answered</h3>
      <ol className="sheet-answers">
        {quiz.questions.map((question) => {
          const { attempts } = questionProgress(progress, question.id);
          return (
            <li key={question.id}>
              <p>
                <Words text={question.prompt} plain />
              </p>
              <p className="sheet-standing">{standing(question.id)}</p>
              {attempts.length > 0 && (
                <ol className="sheet-tries">
                  {attempts.map(({ answer, isRight }, index) => (
                    // Attempts are only ever added at the end.
                    // biome-ignore lint/suspicious/noArrayIndexKey: see above
                    <li key={index}>
                      <Given question={question} answer={answer} /> ({isRight ? 'right' : 'wrong'})
                    </li>
                  ))}
                </ol>
              )}
            </li>
          );
        })}
      </ol>
      {quiz.predictions.map((prediction) => (
        <Guesses key={prediction.id} prediction={prediction} />
      ))}
    </section>
  );
}

function Given({ question, answer }: { readonly question: Question; readonly answer: Answer }) {
  if (question.kind === 'number') return answer[0] ?? '';
  const parts = question.kind === 'order' ? question.items : question.options;
  const texts = answer.flatMap((id) => parts.find((part) => part.id === id) ?? []);
  return texts.map(({ id, text }, index) => (
    <span key={id}>
      {index > 0 && (question.kind === 'order' ? ' → ' : ' / ')}
      <Words text={text} plain />
    </span>
  ));
}

function Guesses({ prediction }: { readonly prediction: Prediction }) {
  const { progress } = useLesson();
  const { values, note } = guessProgress(progress, prediction.id);
  return (
    <div className="sheet-guesses">
      <p>
        Guesses:{' '}
        {prediction.guess.map(({ id, label, value, text }, index) => {
          const guess = values[id];
          return `${index > 0 ? '; ' : ''}${label} ${guess === undefined ? 'not guessed' : `${guess}% (record ${text}, ${compareGuess(guess, value)})`}`;
        })}
        .
      </p>
      {note && <p>“{note}”</p>}
    </div>
  );
}
