'use client';
import { Ranges, type ChartProps } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <Ranges {...props} />;
}
