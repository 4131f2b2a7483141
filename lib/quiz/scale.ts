/** A scale to guess on, even or by factors. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly isLog: boolean;
}

/** Steps of a slider by factors: fine enough that none is felt. */
const logSteps = 200;
/** Digits that a guess by factors keeps: nobody guesses the third. */
const logDigits = 2;

/** Powers of ten that are written at most, beside the ends. */
const mostPowers = 4;
/** What must lie between them and the ends, as a part of the scale: large numbers take more room. */
const clearance = { low: 0.12, high: 0.2 };

/** Where a value stands on a scale: 0 at its low end, 1 at its high end. */
export function scalePlace({ low, high, isLog }: Scale, value: number): number {
  return isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
}

/** How many steps a slider over the scale has. */
export function scaleSteps(scale: Scale): number {
  return scale.isLog ? logSteps : Math.round((scale.high - scale.low) / evenStep(scale));
}

/** The value at a step of the slider. */
export function valueAtStep(scale: Scale, step: number): number {
  const { low, high, isLog } = scale;
  if (step <= 0) return low;
  if (step >= scaleSteps(scale)) return high;
  if (isLog) return Number((low * (high / low) ** (step / logSteps)).toPrecision(logDigits));
  return Number((low + step * evenStep(scale)).toPrecision(12));
}

/** The step that lies nearest to a value. */
export function stepOf(scale: Scale, value: number): number {
  return Math.round(Math.min(1, Math.max(0, scalePlace(scale, value))) * scaleSteps(scale));
}

/** A guess, kept on the scale. */
export function clampToScale({ low, high }: Scale, value: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Values to write along the scale, its ends among them: powers of ten, or a few even ones. */
export function scaleTicks(scale: Scale): number[] {
  const { low, high, isLog } = scale;
  if (!isLog) return [0, 0.25, 0.5, 0.75, 1].map((part) => Number((low + part * (high - low)).toPrecision(6)));
  const first = Math.ceil(Math.log10(low) + 1e-9);
  const count = Math.max(0, Math.floor(Math.log10(high) - 1e-9) - first + 1);
  // Every power, or every second or third where they are many.
  const stride = Math.max(1, Math.ceil(count / mostPowers));
  // In equal steps from end to end, where that comes out.
  const start = isWhole(Math.log10(low)) && isWhole(Math.log10(high / low) / stride) ? first - 1 + stride : first;
  const powers = Array.from({ length: Math.ceil(count / stride) }, (_, index) => Number((10 ** (start + index * stride)).toPrecision(12)));
  // A power that would touch an end says nothing new.
  return [low, ...powers.filter((power) => isClear(scalePlace(scale, power))), high];
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

const isClear = (place: number): boolean => place >= clearance.low && place <= 1 - clearance.high;

/** A round step of about a hundredth of the scale. */
function evenStep({ low, high }: Scale): number {
  return Number((10 ** Math.floor(Math.log10((high - low) / 100))).toPrecision(12));
}
