import { useEffect, useState } from 'react';
import type { Parameter } from '@/lib/models/parameter';
import { readTyped, type TypedReading } from '@/lib/models/read-typed';
import { writeField } from '@/lib/models/write-value';

interface Typed {
  readonly text: string;
  readonly reading: TypedReading;
  /** The value in force after it was read; when another one comes into force, what was typed is past. */
  readonly value: number;
  /** The value before the typing began: what holds while nothing readable stands in the field. */
  readonly origin: number;
  readonly epoch: number;
}

/** How long a reader may pause inside a number before the field complains. */
const patience = 800;

/**
 * The text of a parameter's field. What can be read is set at once; what cannot is left standing as typed,
 * and said when the reader pauses or leaves the field.
 * @param epoch counts changes of the whole state; each makes typed text past.
 */
export function useTyped(parameter: Parameter, value: number, epoch: number, onChange: (value: number) => void) {
  const [typed, setTyped] = useState<Typed>();
  const [isJudged, setJudged] = useState(false);
  const current = typed && typed.value === value && typed.epoch === epoch ? typed : undefined;

  useEffect(() => {
    if (!current || isJudged) return;
    const timer = setTimeout(() => setJudged(true), patience);
    return () => clearTimeout(timer);
  }, [current, isJudged]);

  const type = (text: string) => {
    const origin = current?.origin ?? value;
    const reading = readTyped(parameter, text, origin);
    const inForce = reading.ok ? reading.value : origin;
    setTyped({ text, reading, value: inForce, origin, epoch });
    setJudged(false);
    if (inForce !== value) onChange(inForce);
  };
  const accept = (wanted: number) => {
    setTyped(undefined);
    if (wanted !== value) onChange(wanted);
  };
  /** The field is left: what was read is written plainly, what was not stays for its writer to mend. */
  const leave = () => {
    if (!current) return;
    setJudged(true);
    if (current.reading.ok) setTyped({ ...current, text: writeField(parameter, value), origin: value });
  };
  return { text: current?.text ?? writeField(parameter, value), reading: isJudged ? current?.reading : undefined, type, accept, leave };
}
