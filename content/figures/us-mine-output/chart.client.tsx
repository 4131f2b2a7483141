'use client';
import { TimeBars, type ChartProps } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <TimeBars {...props} />;
}
