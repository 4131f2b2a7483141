'use client';
import { Dots, type ChartProps } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <Dots {...props} />;
}
