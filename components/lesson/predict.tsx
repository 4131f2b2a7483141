import { useEffect, useRef } from 'react';
import { compareGuess } from '@/lib/quiz/guess';
import { guessProgress, withGuess } from '@/lib/quiz/progress';
import type { Prediction, Share } from '@/lib/quiz/quiz';
import { GuessField } from './guess-field';
import { useLesson } from './lesson-context';
import { ShareBars } from './share-bars';
import { Words } from './words';

/** Longer than any sentence; a whole essay pasted in still fits. */
const longestNote = 5000;

/** A prediction of the lesson, by its id. */
export function Predict({ id }: { readonly id: string }) {
  const { quiz } = useLesson();
  const prediction = quiz.predictions.find((candidate) => candidate.id === id);
  if (!prediction) throw new Error(`unknown prediction "${id}"`);
  return <PredictShares prediction={prediction} />;
}

/** Guess first, then look. The record is a <details>: it opens without script too. */
function PredictShares({ prediction }: { readonly prediction: Prediction }) {
  const { progress, change } = useLesson();
  const { id, guess } = prediction;
  const record = useRef<HTMLDetailsElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const { values, isRevealed, note: written = '' } = guessProgress(progress, id);

  // Opened or written before the page ran.
  useEffect(() => {
    const typed = note.current?.value;
    if (record.current?.open || typed)
      change((before) =>
        withGuess(before, id, { ...(record.current?.open ? { isRevealed: true } : {}), ...(typed ? { note: typed } : {}) }),
      );
  }, [id, change]);
  useEffect(() => {
    if (record.current && isRevealed) record.current.open = true;
  }, [isRevealed]);

  const reveal = () => {
    if (record.current?.open && !isRevealed) change((before) => withGuess(before, id, { isRevealed: true }));
  };
  return (
    <div className="predict" data-prediction={id} data-color={prediction.color}>
      <div className="predict-ask">
        <fieldset>
          <legend className="question-prompt">
            <Words text={prediction.prompt} />
          </legend>
          {guess.map((share) => (
            <GuessField
              key={share.id}
              name={`${id}-${share.id}`}
              share={share}
              value={values[share.id]}
              isLocked={isRevealed}
              onChange={(value) => change((before) => withGuess(before, id, { values: { [share.id]: value } }))}
            />
          ))}
        </fieldset>
        <p className="predict-help needs-script">Arrow keys move a guess by one. You can also type a number.</p>
      </div>
      <ShareBars prediction={prediction} values={values} />
      <details ref={record} className="record" suppressHydrationWarning onToggle={reveal}>
        <summary className="button">
          <span className="when-shut">Show the record</span>
          <span className="when-open">The record</span>
        </summary>
        <div role="status">
          <ul className="record-list">
            {guess.map((share) => (
              <li key={share.id}>
                <RecordLine share={share} value={values[share.id]} />
              </li>
            ))}
          </ul>
          <p>
            <Words text={prediction.record} />
          </p>
        </div>
        <label className="note">
          <span>
            <Words text={prediction.ask} plain />
          </span>
          <textarea
            ref={note}
            rows={3}
            maxLength={longestNote}
            autoComplete="off"
            value={written}
            onChange={(event) => {
              // Read now: the state is worked out after the event is over.
              const { value } = event.currentTarget;
              change((before) => withGuess(before, id, { note: value }));
            }}
          />
        </label>
      </details>
    </div>
  );
}

function RecordLine({ share, value }: { readonly share: Share; readonly value: number | undefined }) {
  return (
    <>
      <strong>
        {share.label}: <Words text={[{ kind: 'number', id: share.id, value: share.value, text: share.text }]} />
      </strong>
      {value !== undefined && (
        <span>
          You guessed {value}%, {compareGuess(value, share.value)}.
        </span>
      )}
    </>
  );
}
