import { useRef } from 'react';
import type { ChartProps } from './chart-props';

/** Props of a Recharts mark that say how it moves. */
export interface Motion {
  readonly isAnimationActive: 'auto' | false;
  readonly animationDuration: number;
  readonly animationEasing: 'ease-out';
}

/**
 * Marks move from one state to the next, but stand still when the live chart takes the static one's place.
 * "auto" is Recharts' word for: unless the reader prefers reduced motion.
 */
export function useMotion({ animate, mode, only, data }: ChartProps): Motion {
  const state = `${mode}|${only.join(',')}|${data.rows.length}`;
  const first = useRef(state);
  const moved = useRef(false);
  if (first.current !== state) moved.current = true;
  return { isAnimationActive: animate && moved.current ? 'auto' : false, animationDuration: 350, animationEasing: 'ease-out' };
}
