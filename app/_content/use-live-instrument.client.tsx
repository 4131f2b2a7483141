'use client';

import { type ComponentType, useCallback, useRef, useState } from 'react';
import type { ChartProps } from '@/components/chart/chart-props';
import { type Instrument, type InstrumentModule, openInstrument } from '@/lib/models/instrument';
import { importChart } from './use-live-chart.client';

type Live =
  | { readonly status: 'static' | 'failed' }
  | { readonly status: 'live'; readonly instrument: Instrument; readonly Chart: ComponentType<ChartProps> };

/**
 * Model and chart of an instrument, fetched when it is woken; a failure leaves the static picture and lets the reader try again.
 * @param inputs what the model is made of, where it is made of something.
 */
export function useLiveInstrument(id: string, inputs: unknown) {
  const [live, setLive] = useState<Live>({ status: 'static' });
  const isBusy = useRef(false);
  const fail = useCallback(() => setLive({ status: 'failed' }), []);
  const wake = useCallback(() => {
    if (isBusy.current) return;
    isBusy.current = true;
    Promise.all([importInstrument(id), importChart(id)])
      .then(([module, Chart]) => setLive({ status: 'live', instrument: openInstrument(module, inputs), Chart }))
      .catch(() => {
        isBusy.current = false;
        fail();
      });
  }, [id, inputs, fail]);
  return { live, wake, fail };
}

/** The one lazy import of models: in a client file it makes one chunk an instrument. */
async function importInstrument(id: string): Promise<InstrumentModule> {
  return import(`@/content/figures/${id}/instrument.ts`);
}
