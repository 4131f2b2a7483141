import { writeAmount } from '@/lib/quiz/guess';
import type { AmountPrediction } from '@/lib/quiz/quiz';
import { scalePlace, scaleTicks } from '@/lib/quiz/scale';
import { formatValue, getUnit } from '@/lib/units/format';
import { useLesson } from './lesson-context';
import { Words } from './words';

interface AmountScaleProps {
  readonly prediction: AmountPrediction;
  readonly guess: number | undefined;
}

/** Guess and record on one scale. The record stays off it until it is opened; the words beside say the same to those who cannot see it. */
export function AmountScale({ prediction, guess }: AmountScaleProps) {
  const { isPaper } = useLesson();
  const { value, text, unit, basis, isLog } = prediction;
  const at = (amount: number) => `${(scalePlace(prediction, amount) * 100).toFixed(2)}%`;
  const ticks = scaleTicks(prediction);
  const { before = '', short, many } = getUnit(unit);
  return (
    <figure className="amount-figure">
      <div className="amount-scale" aria-hidden="true">
        <span className="amount-line" />
        {ticks.map((tick, index) => (
          <span
            key={tick}
            className="amount-tick"
            data-end={index === 0 ? 'low' : index === ticks.length - 1 ? 'high' : undefined}
            style={{ left: at(tick) }}
          >
            <span>{formatTick(tick)}</span>
          </span>
        ))}
        {guess !== undefined && (
          <>
            <span
              className="amount-gap"
              style={{ left: at(Math.min(guess, value)), right: `calc(100% - ${at(Math.max(guess, value))})` }}
            />
            <span className="amount-guess" style={{ left: at(guess) }} data-side={sideOf(scalePlace(prediction, guess))}>
              <span>you: {writeAmount(guess, unit)}</span>
            </span>
          </>
        )}
        {!isPaper && (
          <span className="amount-record" style={{ left: at(value) }} data-side={sideOf(scalePlace(prediction, value))}>
            <span>{text}</span>
          </span>
        )}
      </div>
      <figcaption>
        {isLog && 'Each step along the scale is a factor, not an amount. '}
        {short !== '×' && `In ${before}${short || many}. `}
        <Words text={basis} />
      </figcaption>
    </figure>
  );
}

/** Without the unit, which the caption says once. */
const formatTick = (value: number): string => formatValue(value, String(value).split('.')[1]?.length ?? 0);

/** Words near an end of the scale grow inward. */
function sideOf(place: number): 'low' | 'high' | undefined {
  if (place < 0.25) return 'low';
  return place > 0.75 ? 'high' : undefined;
}
