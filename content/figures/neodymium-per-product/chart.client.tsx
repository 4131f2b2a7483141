'use client';
import { type ChartProps, Ranges } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <Ranges {...props} />;
}
