'use client';

import { type RefObject, useEffect, useState } from 'react';
import type { ChartSize } from '@/components/chart/chart-props';

/** Container width from which the wide drawing is shown; figure.css has the same number in its container query. */
const wideFrom = 560;

/** Which of the two drawings fits the figure's column. */
export function useChartSize(root: RefObject<HTMLElement | null>): ChartSize {
  const [size, setSize] = useState<ChartSize>('wide');
  useEffect(() => {
    if (!root.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setSize(entry.contentRect.width >= wideFrom ? 'wide' : 'narrow'));
    observer.observe(root.current);
    return () => observer.disconnect();
  }, [root]);
  return size;
}
