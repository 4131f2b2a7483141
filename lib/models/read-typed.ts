import { readNumber } from '@/lib/quiz/read-number';
import type { UnitName } from '@/lib/quiz/quiz';
import { getUnit } from '@/lib/units/format';
import { type Parameter, readParameter } from './parameter';
import { writeField, writeValue } from './write-value';

/** What was typed into a parameter's field: a value, with a note where it was not taken letter by letter; or why not, with a value that fits. */
export type TypedReading =
  | { readonly ok: true; readonly value: number; readonly note?: string }
  | { readonly ok: false; readonly reason: string; readonly nearest: number };

/**
 * Reads a typed value with tolerance ("1.5", "1,5", "1.5 years"). Nothing is clamped: a value out of range is refused with its limit.
 * @param current the value in force; it is offered where nothing typed is near to anything.
 */
export function readTyped(parameter: Parameter, typed: string, current: number): TypedReading {
  const units = listUnits(parameter.unit);
  const reading = readNumber(typed, units);
  if (!reading.ok) return { ok: false, reason: reading.why, nearest: current };
  const judged = judge(parameter, reading.value, reading.readAs);
  if (judged.ok || !/^[^,.]*,[^,.]*$/.test(typed)) return judged;
  // "1,500" is fifteen hundred, unless only one and a half can be meant.
  const other = readNumber(typed.replace(',', '.'), units);
  const second = other.ok ? judge(parameter, other.value, String(other.value)) : judged;
  return second.ok ? second : judged;
}

function judge(parameter: Parameter, value: number, readAs: string | undefined): TypedReading {
  const reading = readParameter(parameter, value);
  if (!reading.ok) {
    const { min, max } = parameter;
    const reason =
      value < min ? `The least this takes is ${writeValue(parameter, min)}.` : `The most this takes is ${writeValue(parameter, max)}.`;
    return { ok: false, reason, nearest: reading.nearest };
  }
  if (reading.value !== value) return { ...reading, note: `Set to ${writeField(parameter, reading.value)}, the nearest step.` };
  return readAs === undefined ? reading : { ...reading, note: `Read as ${writeField(parameter, value)}.` };
}

/** How the unit may be written behind the number, the short form first. */
function listUnits(name: string): UnitName[] {
  const { short, many, one } = getUnit(name);
  return [...new Set([short, many, one, name])].filter((text) => text !== '').map((text) => ({ name: text, factor: 1 }));
}
