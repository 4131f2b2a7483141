'use client';

import { type ComponentType, useCallback, useRef, useState } from 'react';
import type { ChartProps } from '@/components/chart/chart-props';
import type { Instrument } from '@/lib/models/instrument';
import { importChart } from './use-live-chart.client';

type Live =
  | { readonly status: 'static' | 'failed' }
  | { readonly status: 'live'; readonly instrument: Instrument; readonly Chart: ComponentType<ChartProps> };

/** Model and chart of an instrument, fetched when it is woken; a failure leaves the static picture and lets the reader try again. */
export function useLiveInstrument(id: string) {
  const [live, setLive] = useState<Live>({ status: 'static' });
  const isBusy = useRef(false);
  const fail = useCallback(() => setLive({ status: 'failed' }), []);
  const wake = useCallback(() => {
    if (isBusy.current) return;
    isBusy.current = true;
    Promise.all([importInstrument(id), importChart(id)]).then(
      ([instrument, Chart]) => setLive({ status: 'live', instrument, Chart }),
      () => {
        isBusy.current = false;
        fail();
      },
    );
  }, [id, fail]);
  return { live, wake, fail };
}

/** The one lazy import of models: in a client file it makes one chunk an instrument. */
async function importInstrument(id: string): Promise<Instrument> {
  const module = (await import(`@/content/figures/${id}/instrument.ts`)) as { instrument: Instrument };
  return module.instrument;
}
