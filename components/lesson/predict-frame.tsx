import { type ReactNode, useEffect, useRef } from 'react';
import { longestText } from '@/lib/quiz/kinds/text';
import { guessProgress, withGuess } from '@/lib/quiz/progress';
import type { Prediction } from '@/lib/quiz/quiz';
import { useLesson } from './lesson-context';
import { Words } from './words';

interface PredictFrameProps {
  readonly prediction: Prediction;
  /** Where the guess is set. */
  readonly fields: ReactNode;
  /** Guess and record in one picture; the record shows once it is opened. */
  readonly picture?: ReactNode;
  /** The record in words, with how far off the guess was. */
  readonly told: ReactNode;
  readonly color?: string;
}

/** Guess first, then look. The record is a <details>: it opens without script too. */
export function PredictFrame({ prediction, fields, picture, told, color }: PredictFrameProps) {
  const { progress, change, isPaper } = useLesson();
  const { id } = prediction;
  const record = useRef<HTMLDetailsElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const { isRevealed, note: written = '' } = guessProgress(progress, id);

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
    <div id={id} className="predict" data-prediction={id} data-kind={prediction.kind} data-color={color}>
      <div className="predict-ask">
        <fieldset>
          <legend className="question-prompt">
            <Words text={prediction.prompt} />
          </legend>
          {fields}
        </fieldset>
        <p className="predict-help needs-script">Arrow keys move a guess step by step. You can also type a number.</p>
      </div>
      {picture}
      {isPaper ? (
        <p className="paper-ask">
          <Words text={prediction.ask} plain />
        </p>
      ) : (
        <details ref={record} className="record" suppressHydrationWarning onToggle={reveal}>
          <summary className="button">
            <span className="when-shut">Show the record</span>
            <span className="when-open">The record</span>
          </summary>
          <div role="status">
            {told}
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
              maxLength={longestText}
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
      )}
    </div>
  );
}
