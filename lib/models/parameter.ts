/** One quantity that a reader can set: drives control, address, documentation and tests. */
export interface Parameter {
  /** Short and permanent: it stands in addresses. */
  readonly id: string;
  readonly label: string;
  /** A unit of lib/units. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
  /** Digits after the point when shown. */
  readonly digits: number;
  /** What it means for the thing modeled, in a sentence. */
  readonly explanation: string;
  /** Key of the source of default and range, and where in it. */
  readonly source: string;
  readonly locator: string;
}

/** Values of a model's parameters by id. */
export type ModelState = Readonly<Record<string, number>>;

/** A named state that tells a story. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  /** What it shows, in a sentence. */
  readonly story: string;
  readonly state: ModelState;
}

/** The state in which every parameter has its default. */
export function defaultState(parameters: readonly Parameter[]): ModelState {
  return Object.fromEntries(parameters.map((parameter) => [parameter.id, parameter.default]));
}

/** What a typed value is: fine, or why not with the nearest value that is. Never silently clamped. */
export type Reading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: string; readonly nearest: number };

/** Judges a value for a parameter: in range, on its step. */
export function readParameter(parameter: Parameter, value: number): Reading {
  const { min, max, step, digits, default: fallback } = parameter;
  if (!Number.isFinite(value)) return { ok: false, reason: 'This is not a number.', nearest: fallback };
  if (value < min) return { ok: false, reason: `The least is ${min}.`, nearest: min };
  if (value > max) return { ok: false, reason: `The most is ${max}.`, nearest: max };
  const onStep = Number((min + Math.round((value - min) / step) * step).toFixed(digits));
  // The sum takes the sign off a negative zero, which would be shown.
  return { ok: true, value: Math.min(max, onStep) + 0 };
}
