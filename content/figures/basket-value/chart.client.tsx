'use client';
import { type ChartProps, RankBars } from '@/components/chart/kit';

export function Chart(props: ChartProps) {
  return <RankBars {...props} stacked />;
}
