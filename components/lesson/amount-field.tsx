import { useEffect, useRef } from 'react';
import { writeAmount } from '@/lib/quiz/guess';
import type { AmountPrediction } from '@/lib/quiz/quiz';
import { readNumber } from '@/lib/quiz/read-number';
import { clampToScale, scaleSteps, stepOf, valueAtStep } from '@/lib/quiz/scale';
import { getUnit } from '@/lib/units/format';
import { useTypedGuess } from './use-typed-guess';

interface AmountFieldProps {
  readonly prediction: AmountPrediction;
  /** Undefined until something was guessed. */
  readonly value: number | undefined;
  /** After the record was shown a guess is no guess any more. */
  readonly isLocked: boolean;
  readonly onChange: (value: number) => void;
}

/** An amount to guess: a slider over the scale and a field for the same number. */
export function AmountField({ prediction, value, isLocked, onChange }: AmountFieldProps) {
  const slider = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { id, unit, units } = prediction;
  const steps = scaleSteps(prediction);
  const middle = Math.round(steps / 2);
  const { typed, told, isUnread, type, leave, clear } = useTypedGuess({
    units,
    tellTyped: (text) => tellTyped(prediction, text),
    onRead: (read) => onChange(clampToScale(prediction, read)),
  });

  // Moved or typed before the page ran. Once, when it begins to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const found = readNumber(field.current?.value ?? '', units);
    const moved = Number(slider.current?.value ?? middle);
    if (found.ok) onChange(clampToScale(prediction, found.value));
    else if (moved !== middle) onChange(valueAtStep(prediction, moved));
  }, []);

  return (
    <div className="guess amount">
      <span className="guess-number">
        <label htmlFor={`${id}-field`}>Your guess</label>
        <input
          ref={field}
          id={`${id}-field`}
          className="amount-number"
          type="text"
          inputMode="decimal"
          size={8}
          maxLength={40}
          autoComplete="off"
          readOnly={isLocked}
          aria-describedby={`${id}-unit ${id}-told`}
          aria-invalid={isUnread ? true : undefined}
          value={typed ?? value ?? ''}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
        />
        <span id={`${id}-unit`}>{nameUnit(unit)}</span>
      </span>
      <input
        ref={slider}
        className="guess-slider needs-script"
        type="range"
        min={0}
        max={steps}
        step={1}
        autoComplete="off"
        aria-label="Your guess"
        aria-valuetext={value === undefined ? 'no guess yet' : writeAmount(value, unit)}
        data-untouched={value === undefined ? '' : undefined}
        disabled={isLocked}
        value={value === undefined ? middle : stepOf(prediction, value)}
        onChange={(event) => {
          clear();
          onChange(valueAtStep(prediction, Number(event.currentTarget.value)));
        }}
      />
      <span id={`${id}-told`} className="guess-trouble" data-note={isUnread ? undefined : ''} role="status">
        {told}
      </span>
    </div>
  );
}

/** What is to be said about what was typed: why it cannot be read, where the scale ends, or how it was read. */
function tellTyped({ unit, units, low, high }: AmountPrediction, text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const reading = readNumber(text, units);
  if (!reading.ok) return reading.why;
  if (reading.value < low || reading.value > high) return `The scale runs from ${writeAmount(low, unit)} to ${writeAmount(high, unit)}.`;
  return reading.readAs === undefined ? undefined : `Read as ${writeAmount(reading.value, unit)}.`;
}

/** The unit behind the field, with its sign of currency where it has one; "times" in a word, for its sign looks like a button that closes. */
function nameUnit(name: string): string {
  const { before = '', many, short } = getUnit(name);
  return before + (short === '×' ? many : short || many);
}
