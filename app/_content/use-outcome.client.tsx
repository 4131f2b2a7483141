'use client';

import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { FigureData } from '@/lib/figure/figure-data';
import type { Instrument } from '@/lib/models/instrument';
import type { ModelState } from '@/lib/models/parameter';
import { runModel, tellOutcome } from '@/lib/models/run-model';

/** What has come to rest: told once, tabled, and written into the address. */
interface Told {
  readonly state: ModelState;
  readonly sentence: string;
  readonly data: FigureData | undefined;
}

/** How long the values must stand still before the result is told. */
const rest = 250;

/**
 * Runs the model whenever the state changes. The picture follows at once, after the control itself has been drawn;
 * sentence, table and address follow when the reader rests.
 * @param start state and sentence that the static HTML shows.
 */
export function useOutcome(
  instrument: Instrument | undefined,
  state: ModelState,
  start: { readonly state: ModelState; readonly sentence: string },
) {
  const drawn = useAfterPaint(state);
  const outcome = useMemo(() => instrument && runModel(instrument, drawn), [instrument, drawn]);
  const [told, setTold] = useState<Told>({ ...start, data: undefined });
  const lastGood = useRef<FigureData>(undefined);

  useEffect(() => {
    if (!instrument || !outcome) return;
    if (outcome.ok) lastGood.current = outcome.data;
    const timer = setTimeout(() => {
      setTold({ state: drawn, sentence: tellOutcome(instrument, drawn, outcome), data: outcome.ok ? outcome.data : undefined });
    }, rest);
    return () => clearTimeout(timer);
  }, [instrument, drawn, outcome]);

  return {
    /** Rows of the picture: those of the last state that had an answer. */
    data: outcome?.ok ? outcome.data : lastGood.current,
    hasFailed: outcome?.ok === false,
    told,
    isAtRest: told.state === state || !instrument,
  };
}

/** A value that follows another once the page has painted it: the control answers first, then the picture is drawn, once for all that came meanwhile. */
function useAfterPaint<T>(value: T): T {
  const [follower, follow] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  const isWaiting = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new value wants to be followed
  useEffect(() => {
    if (isWaiting.current) return;
    isWaiting.current = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isWaiting.current = false;
        startTransition(() => follow(latest.current));
      }),
    );
  }, [value]);
  return follower;
}
