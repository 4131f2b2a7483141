/** By how many percent a value changed; undefined where that says nothing (from zero, or no numbers). */
export function percentChange(from: number, to: number): number | undefined {
  const percent = ((to - from) / Math.abs(from)) * 100;
  return Number.isFinite(percent) ? percent : undefined;
}

/** "+11.1 %", "−0.04 %": as many digits as say something. */
export function formatPercent(percent: number): string {
  const size = Math.abs(percent);
  const text = size >= 100 ? size.toFixed(0) : size >= 0.1 ? size.toFixed(1) : size.toPrecision(1);
  return `${percent < 0 ? '−' : '+'}${text} %`;
}
