import { memo, useEffect, useRef } from 'react';
import { type Parameter, readParameter } from '@/lib/models/parameter';
import { writeField, writeRange, writeValue } from '@/lib/models/write-value';
import { getUnit } from '@/lib/units/format';
import { useTyped } from './use-typed';

interface ParameterControlProps {
  /** Prefix of ids on the page. */
  readonly name: string;
  readonly parameter: Parameter;
  readonly value: number;
  /** Counts changes of the whole state: presets, reset. */
  readonly epoch: number;
  /** How the source of range and default is called. */
  readonly source?: string | undefined;
  readonly disabled: boolean;
  /** The same function at every render: a control whose value stands still is not drawn again. */
  readonly onChange: (id: string, value: number) => void;
}

/** One quantity to set: a slider and a field for the same number, what it means, and where its range comes from. */
export const ParameterControl = memo(function ParameterControl({
  name,
  parameter,
  value,
  epoch,
  source,
  disabled,
  onChange,
}: ParameterControlProps) {
  const id = `${name}-${parameter.id}`;
  const slider = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { text, reading, type, accept, leave } = useTyped(parameter, value, epoch, (next) => onChange(parameter.id, next));
  const { min, max, step, label, unit, explanation } = parameter;
  const isRefused = reading !== undefined && !reading.ok;

  /** Browsers give a slider's value with the dust of binary fractions. */
  const slide = (moved: string) => {
    const position = readParameter(parameter, Number(moved));
    if (position.ok) accept(position.value);
  };

  // Moved or typed before the page ran. Once, when it begins to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const written = field.current?.value ?? '';
    if (written !== writeField(parameter, value)) type(written);
    else slide(slider.current?.value ?? String(value));
  }, []);

  return (
    <div className="parameter" data-parameter={parameter.id}>
      <div className="parameter-head">
        <label id={`${id}-label`} htmlFor={`${id}-field`}>
          {label}
        </label>
        <span className="parameter-number">
          <input
            ref={field}
            id={`${id}-field`}
            name={id}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            disabled={disabled}
            value={text}
            aria-invalid={isRefused ? true : undefined}
            aria-describedby={[`${id}-unit`, `${id}-told`, ...(explanation ? [`${id}-hint`] : [])].join(' ')}
            onChange={(event) => type(event.currentTarget.value)}
            onBlur={leave}
            onKeyDown={(event) => event.key === 'Enter' && leave()}
          />
          <span id={`${id}-unit`}>{describeUnit(unit)}</span>
        </span>
      </div>
      <input
        ref={slider}
        className="parameter-slider"
        type="range"
        min={min}
        max={max}
        step={step}
        autoComplete="off"
        aria-labelledby={`${id}-label`}
        aria-valuetext={writeValue(parameter, value)}
        disabled={disabled}
        value={value}
        onChange={(event) => slide(event.currentTarget.value)}
      />
      <p id={`${id}-told`} className={isRefused ? 'parameter-told parameter-refused' : 'parameter-told'} aria-live="polite">
        {reading?.ok ? reading.note : reading?.reason}
        {isRefused ? (
          <button
            type="button"
            onClick={() => {
              accept(reading.nearest);
              field.current?.focus();
            }}
          >
            {reading.nearest === value ? `Keep ${writeValue(parameter, value)}` : `Take ${writeValue(parameter, reading.nearest)}`}
          </button>
        ) : null}
      </p>
      {explanation ? (
        <p id={`${id}-hint`} className="parameter-hint">
          {explanation} From {writeRange(parameter)}.
          {source ? (
            <>
              {' '}
              <a href={`/sources/#${parameter.source}`}>{source}</a>
            </>
          ) : null}
        </p>
      ) : null}
    </div>
  );
});

/** The unit behind the field; nothing where the number stands for itself. */
function describeUnit(unit: string): string {
  const { before, many, short } = getUnit(unit);
  if (before) return `${before}${many ? ` ${many}` : ''}`;
  return short || many;
}
