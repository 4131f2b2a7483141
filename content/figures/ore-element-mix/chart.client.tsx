'use client';
import { RankBars, type ChartProps } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <RankBars {...props} stacked />;
}
