import type { FigureMode } from '@/lib/figure/figure-view';

/** Name of a view on its switch: amounts go by their unit ("Tonnes", "Dollars"). */
export function modeLabel(mode: FigureMode, modes: readonly FigureMode[], unit: string): string {
  if (mode === 'share') return 'Share';
  if (mode === 'log') return 'Log scale';
  if (modes.includes('log') && !modes.includes('share')) return 'Linear';
  if (/^(t|kt|million t)(\s|\/|$)/.test(unit)) return 'Tonnes';
  if (unit.includes('USD')) return 'Dollars';
  return 'Amount';
}
