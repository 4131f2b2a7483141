import type { ReactNode } from 'react';
import { ComposedChart } from 'recharts';
import type { Plot } from './chart-props';
import type { PlotRow } from './prepare';

interface CanvasProps {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly rows: readonly PlotRow[];
  /** Recharts' word for the direction of the value axis: "vertical" has the categories on the left. */
  readonly layout?: 'horizontal' | 'vertical';
  readonly barGap?: number;
  readonly stackOffset?: 'sign' | 'none';
  readonly children: ReactNode;
}

/**
 * A Recharts surface of fixed size without its tooltip, legend and keyboard layer: shell and live layer read the hit targets and the table instead.
 * `compact` leaves out the wrapper and its listeners; the svg scales with its parent.
 */
export function Canvas({ width, height, plot, rows, layout = 'horizontal', barGap = 2, stackOffset = 'none', children }: CanvasProps) {
  const margin = { top: plot.top, right: width - plot.right, bottom: height - plot.bottom, left: plot.left };
  return (
    <ComposedChart
      compact
      accessibilityLayer={false}
      width={width}
      height={height}
      margin={margin}
      data={rows as PlotRow[]}
      layout={layout}
      barGap={barGap}
      stackOffset={stackOffset}
      aria-hidden="true"
      {...{ focusable: 'false', fontFamily: 'var(--font-ui)' }}
    >
      {children}
    </ComposedChart>
  );
}

/** The group in which all data marks stand. */
export function Marks({ children }: { readonly children: ReactNode }) {
  return <g data-marks="">{children}</g>;
}
