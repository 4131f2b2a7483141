import type { ColorRole } from '@/lib/figure/figure-data';

/** Color of a mark. */
export function markColor(role: ColorRole): string {
  return `var(--color-${role})`;
}

/** Color of a label of that mark: drawn toward the ink, so that small text keeps its contrast in both themes. */
export function labelColor(role: ColorRole): string {
  return `color-mix(in srgb, var(--color-${role}) 70%, var(--ink))`;
}
