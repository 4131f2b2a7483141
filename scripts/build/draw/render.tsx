import type { ComponentType } from 'react';
import type { ChartProps, ChartSize } from '@/components/chart/chart-props';
import type { FigureData } from '@/lib/figure/figure-data';
import type { FigureMode } from '@/lib/figure/figure-view';
import { cleanSvg } from './clean';

interface Drawing {
  readonly id: string;
  readonly data: FigureData;
  readonly mode: FigureMode;
  readonly size: ChartSize;
}

/** Draws a chart as the browser would and takes its svg. Needs the page of dom.ts. @throws what the chart threw. */
export async function renderChart(Chart: ComponentType<ChartProps>, { id, data, mode, size }: Drawing): Promise<SVGSVGElement> {
  const { createRoot } = await import('react-dom/client');
  const host = document.createElement('div');
  document.body.append(host);
  let failure: { readonly error: unknown } | undefined;
  const root = createRoot(host, {
    onUncaughtError: (error) => {
      failure = { error };
    },
  });
  root.render(<Chart id={id} data={data} mode={mode} size={size} only={[]} animate={false} />);
  await settle(host, () => failure !== undefined);
  const svg = host.querySelector('svg')?.cloneNode(true) as SVGSVGElement | undefined;
  root.unmount();
  host.remove();
  if (failure) throw failure.error;
  if (!svg) throw new Error('the chart drew no svg');
  cleanSvg(svg, `${id}-${size}`);
  return svg;
}

/** Waits until React and Recharts' store have come to rest: three turns of the event loop without a change. */
async function settle(host: HTMLElement, hasFailed: () => boolean): Promise<void> {
  let before = '';
  let quiet = 0;
  for (let turn = 0; turn < 200 && quiet < 3 && !hasFailed(); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const now = host.innerHTML;
    quiet = now === before && now.includes('<svg') ? quiet + 1 : 0;
    before = now;
  }
}
