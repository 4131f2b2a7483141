import { useEffect, useRef } from 'react';
import { clampShare } from '@/lib/quiz/guess';
import type { Share } from '@/lib/quiz/quiz';
import { readNumber } from '@/lib/quiz/read-number';
import { useTypedGuess } from './use-typed-guess';

/** Where a slider stands before it was moved: nobody's guess. */
const untouched = 50;
const percent = [
  { name: '%', factor: 1 },
  { name: 'percent', factor: 1 },
];

interface GuessFieldProps {
  readonly name: string;
  readonly share: Share;
  /** Undefined until something was guessed. */
  readonly value: number | undefined;
  /** After the record was shown a guess is no guess any more. */
  readonly isLocked: boolean;
  readonly onChange: (value: number) => void;
}

/** A share to guess: a slider and a field for the same number. */
export function GuessField({ name, share, value, isLocked, onChange }: GuessFieldProps) {
  const slider = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { typed, told, isUnread, type, leave, clear } = useTypedGuess({
    units: percent,
    tellTyped,
    onRead: (read) => onChange(clampShare(read)),
  });

  // Moved or typed before the page ran. Once, when it begins to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const found = readNumber(field.current?.value ?? '', percent);
    const moved = Number(slider.current?.value ?? untouched);
    if (found.ok) onChange(clampShare(found.value));
    else if (moved !== untouched) onChange(moved);
  }, []);

  return (
    <div className="guess">
      <span className="guess-label" id={`${name}-label`}>
        {share.label}
      </span>
      <span className="guess-number">
        <label htmlFor={`${name}-field`}>your guess</label>
        <input
          ref={field}
          id={`${name}-field`}
          type="text"
          inputMode="decimal"
          size={4}
          maxLength={40}
          autoComplete="off"
          readOnly={isLocked}
          aria-describedby={`${name}-label ${name}-trouble`}
          aria-invalid={isUnread ? true : undefined}
          value={typed ?? value ?? ''}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
        />
        <span>%</span>
      </span>
      <input
        ref={slider}
        className="guess-slider needs-script"
        type="range"
        min={0}
        max={100}
        step={1}
        autoComplete="off"
        aria-labelledby={`${name}-label`}
        aria-valuetext={value === undefined ? 'no guess yet' : `${value} percent`}
        data-untouched={value === undefined ? '' : undefined}
        disabled={isLocked}
        value={value ?? untouched}
        onChange={(event) => {
          clear();
          onChange(Number(event.currentTarget.value));
        }}
      />
      <span id={`${name}-trouble`} className="guess-trouble" data-note={isUnread ? undefined : ''} role="status">
        {told}
      </span>
    </div>
  );
}

/** What is to be said about what was typed: why it cannot be read, or what was made of it where that is not the same. */
function tellTyped(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const reading = readNumber(text, percent);
  if (!reading.ok) return reading.why;
  const share = clampShare(reading.value);
  if (reading.value < 0 || reading.value > 100) return `A share lies between 0% and 100%: taken as ${share}%.`;
  if (reading.value !== share) return `Taken as ${share}%: whole percents are enough for a guess.`;
  return reading.readAs === undefined ? undefined : `Read as ${share}%.`;
}
