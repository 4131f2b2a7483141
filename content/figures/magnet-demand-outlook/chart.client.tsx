'use client';
import { TimeLines, type ChartProps } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <TimeLines {...props} />;
}
