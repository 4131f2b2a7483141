import { answerText } from '@/lib/quiz/answer-words';
import { compareAmount, compareGuess, writeAmount } from '@/lib/quiz/guess';
import { readOwnText } from '@/lib/quiz/kinds/text';
import { inVariant } from '@/lib/quiz/kinds/number';
import { type Attempt, type GuessProgress, guessProgress, questionProgress } from '@/lib/quiz/progress';
import type { Prediction, Question } from '@/lib/quiz/quiz';
import { tellGuess } from '@/lib/guess/tell-guess';
import { defaultState } from '@/lib/models/parameter';
import { useLesson } from './lesson-context';
import { Words } from './words';

/** On paper, over the result: whose it is. Written by hand; nothing personal is stored. */
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
export function Sheet({ standing }: { readonly standing: (question: Question) => string }) {
  const { quiz, isActive, chosen } = useLesson();
  if (!isActive) return null;
  const recalled = quiz.recall.filter(({ question }) => chosen.includes(question.id));
  return (
    <section className="sheet" aria-labelledby="sheet-title">
      <h3 id="sheet-title">What was answered</h3>
      <ol className="sheet-answers">
        {quiz.questions.map((question) => (
          <Entry key={question.id} question={question} standing={standing(question)} />
        ))}
      </ol>
      {recalled.length > 0 && (
        <>
          <h3>From earlier lessons</h3>
          <ul className="sheet-answers">
            {recalled.map(({ question }) => (
              <Entry key={question.id} question={question} standing={standing(question)} />
            ))}
          </ul>
        </>
      )}
      {quiz.predictions.length > 0 && <h3>Guesses</h3>}
      {quiz.predictions.map((prediction) => (
        <Guesses key={prediction.id} prediction={prediction} />
      ))}
    </section>
  );
}

function Entry({ question, standing }: { readonly question: Question; readonly standing: string }) {
  const { progress } = useLesson();
  const { attempts } = questionProgress(progress, question.id);
  return (
    <li>
      <p>
        <Words text={question.prompt} plain />
      </p>
      <p className="sheet-standing">{standing}</p>
      {question.kind === 'text' ? (
        <OwnText question={question} attempts={attempts} />
      ) : (
        attempts.length > 0 && (
          <ol className="sheet-tries">
            {attempts.map((attempt, index) => (
              // Attempts are only ever added at the end.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={index}>
                <Given question={question} attempt={attempt} />
              </li>
            ))}
          </ol>
        )
      )}
    </li>
  );
}

function Given({ question, attempt }: { readonly question: Question; readonly attempt: Attempt }) {
  const { answer, isRight, variant, isShown } = attempt;
  const asked = question.kind === 'number' ? inVariant(question, variant) : question;
  return (
    <>
      {answerText(asked, answer)} ({isRight ? 'right' : 'wrong'}
      {isShown && ', after the answer was shown'}
      {asked.kind === 'number' && variant !== undefined && `, other numbers: ${asked.shown} was asked`})
    </>
  );
}

/** What the pupil wrote last, and what was found in it. */
function OwnText({ question, attempts }: { readonly question: Question & { kind: 'text' }; readonly attempts: readonly Attempt[] }) {
  const last = attempts.at(-1);
  if (!last) return null;
  const { text, ticks, isCompared } = readOwnText(last.answer);
  return (
    <>
      <p className="sheet-words">“{text}”</p>
      {isCompared && (
        <ul className="sheet-tries">
          {question.points.map((point) => (
            <li key={point.id}>
              <Words text={point.text} plain /> ({ticks.includes(point.id) ? 'found' : 'not found'} by the pupil)
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Guesses({ prediction }: { readonly prediction: Prediction }) {
  const { progress } = useLesson();
  const guess = guessProgress(progress, prediction.id);
  return (
    <div className="sheet-guesses">
      <p>
        <Words text={prediction.prompt} plain />
      </p>
      <p>{tell(prediction, guess)}</p>
      {guess.note && <p className="sheet-words">“{guess.note}”</p>}
    </div>
  );
}

function tell(prediction: Prediction, { values }: GuessProgress): string {
  if (Object.keys(values).length === 0) return 'Not guessed.';
  switch (prediction.kind) {
    case 'shares':
      return `${prediction.guess
        .map(({ id, label, value, text }) => {
          const guess = values[id];
          return `${label} ${guess === undefined ? 'not guessed' : `${guess}% (record ${text}, ${compareGuess(guess, value)})`}`;
        })
        .join('; ')}.`;
    case 'amount': {
      const guess = values[prediction.number];
      if (guess === undefined) return 'Not guessed.';
      return `Guessed ${writeAmount(guess, prediction.unit)} (record ${prediction.text}, ${compareAmount(prediction, guess)}).`;
    }
    case 'line':
      return tellGuess(prediction.task, { ...defaultState(prediction.task.handles), ...values });
  }
}
