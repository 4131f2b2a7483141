'use client';

import { type ComponentType, type RefObject, useCallback, useRef, useState } from 'react';
import type { ChartProps } from '@/components/chart/chart-props';
import type { FigureData } from '@/lib/figure/figure-data';
import type { WakeDetail } from '@/lib/island/events';

type Live =
  | { readonly status: 'static' | 'failed' }
  | { readonly status: 'live'; readonly data: FigureData; readonly Chart: ComponentType<ChartProps> };

/** Rows and chart of a figure, fetched when it is woken; a failure leaves the static picture and lets the reader try again. */
export function useLiveChart(id: string, root: RefObject<HTMLElement | null>) {
  const [live, setLive] = useState<Live>({ status: 'static' });
  const isBusy = useRef(false);
  const fail = useCallback(() => setLive({ status: 'failed' }), []);
  const wake = useCallback(
    (event?: Event) => {
      if (isBusy.current) return;
      isBusy.current = true;
      const onTheirWay = event instanceof CustomEvent ? (event.detail as WakeDetail | null)?.rows : undefined;
      Promise.all([importChart(id), onTheirWay ?? fetchRows(root.current?.dataset.rows)]).then(
        ([Chart, answer]) => setLive({ status: 'live', data: readRows(answer), Chart }),
        () => {
          isBusy.current = false;
          fail();
        },
      );
    },
    [id, root, fail],
  );
  return { live, wake, fail };
}

/**
 * The one lazy import of figure code: in a client file it makes one chunk a figure, in server code it would ship every figure with every page.
 * A plain promise, not React.lazy: a fallback would hold the chart back for 300 ms.
 */
export async function importChart(id: string): Promise<ComponentType<ChartProps>> {
  const module = (await import(`@/content/figures/${id}/chart.client.tsx`)) as { Chart: ComponentType<ChartProps> };
  return module.Chart;
}

async function fetchRows(address: string | undefined): Promise<unknown> {
  const response = await fetch(address ?? '');
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return response.json();
}

/** The rows in an answer. @throws when it holds none. */
function readRows(answer: unknown): FigureData {
  const { data } = answer as { data?: FigureData };
  if (!Array.isArray(data?.rows)) throw new Error('the answer holds no rows');
  return data;
}
