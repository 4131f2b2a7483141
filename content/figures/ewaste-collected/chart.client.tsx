'use client';
import { type ChartProps, TimeBars } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <TimeBars {...props} />;
}
