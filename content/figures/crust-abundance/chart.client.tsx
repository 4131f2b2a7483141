'use client';
import { type ChartProps, Dots } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <Dots {...props} />;
}
