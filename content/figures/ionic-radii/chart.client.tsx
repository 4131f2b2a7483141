'use client';
import { type ChartProps, TimeLines } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <TimeLines {...props} />;
}
