'use client';
import { type ChartProps, TimeStack } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <TimeStack {...props} />;
}
