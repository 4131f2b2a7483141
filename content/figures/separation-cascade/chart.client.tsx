'use client';
import { type ChartProps, Panels } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <Panels {...props} />;
}
