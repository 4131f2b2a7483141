/** Pixel positions of values along an axis; the same arithmetic that the marks are drawn with. */
export interface Scale {
  readonly kind: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly at: (value: number) => number;
}

/** @throws for a log scale whose domain reaches zero. */
export function makeScale(kind: 'linear' | 'log', domain: readonly [number, number], range: readonly [number, number]): Scale {
  if (kind === 'log' && domain[0] <= 0) throw new Error(`a log axis cannot begin at ${domain[0]}`);
  const position = kind === 'log' ? Math.log : (value: number) => value;
  const [from, to] = [position(domain[0]), position(domain[1])];
  const span = to - from || 1;
  return { kind, domain, range, at: (value) => range[0] + ((position(value) - from) / span) * (range[1] - range[0]) };
}

const niceSteps = [0.5, 1, 2, 2.5, 5, 10, 20];

/** Round tick values that cover low to high in about `count` steps, with little left over; the first and last tick are the axis's domain. */
export function getTicks(low: number, high: number, count: number): number[] {
  if (high <= low) return getTicks(low, low + (Math.abs(low) || 1), count);
  const magnitude = 10 ** Math.floor(Math.log10((high - low) / count));
  const choices = niceSteps.map((nice) => {
    const step = nice * magnitude;
    const first = Math.floor(low / step + 1e-9);
    const last = Math.ceil(high / step - 1e-9);
    const waste = ((last - first) * step) / (high - low) - 1;
    return { step, first, last, cost: waste * 2 + Math.abs(last - first - count) * 0.5 };
  });
  const { step, first, last } = choices.reduce((best, one) => (one.cost < best.cost ? one : best));
  return Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
}

/** The decades that enclose positive values: 0.1, 1, 10 … */
export function getDecades(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) => round(10 ** (first + index)));
}

/** Takes binary dust off a sum: 0.30000000000000004 → 0.3. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
