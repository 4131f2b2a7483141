'use client';
/** The forms of chart that a figure's chart.client.tsx chooses from; docs/how-to/author.md says which shows what. */
export type { ChartProps, ChartSize } from './chart-props';
export { Dots } from './dots';
export { Flow } from './flow';
export { Panels } from './panels';
export { Ranges } from './ranges';
export { RankBars } from './rank-bars';
export { TimeBars } from './time-bars';
export { TimeLines } from './time-lines';
export { TimeStack } from './time-stack';
