import { compareAmount, writeAmount } from '@/lib/quiz/guess';
import { guessProgress, withGuess } from '@/lib/quiz/progress';
import type { AmountPrediction } from '@/lib/quiz/quiz';
import { AmountField } from './amount-field';
import { AmountScale } from './amount-scale';
import { useLesson } from './lesson-context';
import { PredictFrame } from './predict-frame';
import { Words } from './words';

/** One amount to guess, then the record on the same scale. */
export function PredictAmount({ prediction }: { readonly prediction: AmountPrediction }) {
  const { progress, change } = useLesson();
  const { id, number, value, text, unit } = prediction;
  const { values, isRevealed } = guessProgress(progress, id);
  const guess = values[number];
  return (
    <PredictFrame
      prediction={prediction}
      fields={
        <AmountField
          prediction={prediction}
          value={guess}
          isLocked={isRevealed}
          onChange={(next) => change((before) => withGuess(before, id, { values: { [number]: next } }))}
        />
      }
      picture={<AmountScale prediction={prediction} guess={guess} />}
      told={
        <p className="record-line">
          <strong>
            <Words text={[{ kind: 'number', id: number, value, text }]} />.
          </strong>{' '}
          {guess !== undefined && `You guessed ${writeAmount(guess, unit)}, ${compareAmount(prediction, guess)}.`}
        </p>
      }
    />
  );
}
