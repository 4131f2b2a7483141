'use client';
import { Panels, type ChartProps } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <Panels {...props} mark="bar" />;
}
