import type { CSSProperties } from 'react';
import type { Share, SharesPrediction } from '@/lib/quiz/quiz';
import { useLesson } from './lesson-context';
import { Words } from './words';

interface ShareBarsProps {
  readonly prediction: SharesPrediction;
  /** Guessed shares by the id of their number. */
  readonly values: Readonly<Record<string, number>>;
}

/** Bars of a whole each. What is to be guessed stays empty until the record is opened; the words beside say the same to those who cannot see them. */
export function ShareBars({ prediction, values }: ShareBarsProps) {
  const { given, guess, basis } = prediction;
  return (
    <figure className="share-figure">
      <div className="share-bars" aria-hidden="true">
        {given.map((share) => (
          <Bar key={share.id} share={share} />
        ))}
        {guess.map((share) => (
          <Bar key={share.id} share={share} isSecret guess={values[share.id]} />
        ))}
      </div>
      <figcaption>
        {given.length > 0 && <span className="visually-hidden">{given.map(({ label, text }) => `${label}: ${text}`).join('; ')}. </span>}
        <Words text={basis} />
      </figcaption>
    </figure>
  );
}

function Bar({
  share,
  isSecret = false,
  guess,
}: {
  readonly share: Share;
  readonly isSecret?: boolean;
  readonly guess?: number | undefined;
}) {
  const { isPaper } = useLesson();
  return (
    <div className="share-column" data-secret={isSecret ? '' : undefined}>
      <div className="share-bar" style={{ '--share': `${isPaper && isSecret ? 0 : share.value}%` } as CSSProperties}>
        {!(isPaper && isSecret) && (
          <div className="share-fill">
            <span className="share-number">{share.text}</span>
          </div>
        )}
        {guess !== undefined && (
          <div className="share-guess" style={{ bottom: `${guess}%` }}>
            <span data-side={Math.abs(guess - share.value) < 14 || guess < 12 ? 'above' : 'below'}>you: {guess}%</span>
          </div>
        )}
      </div>
      <span className="share-label">{share.label}</span>
    </div>
  );
}
