import { compareGuess } from '@/lib/quiz/guess';
import { guessProgress, withGuess } from '@/lib/quiz/progress';
import type { Share, SharesPrediction } from '@/lib/quiz/quiz';
import { GuessField } from './guess-field';
import { useLesson } from './lesson-context';
import { PredictFrame } from './predict-frame';
import { ShareBars } from './share-bars';
import { Words } from './words';

/** Shares to guess, on bars of a whole each. */
export function PredictShares({ prediction }: { readonly prediction: SharesPrediction }) {
  const { progress, change } = useLesson();
  const { id, guess, color } = prediction;
  const { values, isRevealed } = guessProgress(progress, id);
  return (
    <PredictFrame
      prediction={prediction}
      color={color}
      fields={guess.map((share) => (
        <GuessField
          key={share.id}
          name={`${id}-${share.id}`}
          share={share}
          value={values[share.id]}
          isLocked={isRevealed}
          onChange={(value) => change((before) => withGuess(before, id, { values: { [share.id]: value } }))}
        />
      ))}
      picture={<ShareBars prediction={prediction} values={values} />}
      told={
        <ul className="record-list">
          {guess.map((share) => (
            <li key={share.id}>
              <RecordLine share={share} value={values[share.id]} />
            </li>
          ))}
        </ul>
      }
    />
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
