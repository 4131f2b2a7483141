'use client';

import { useCallback, useEffect, useState } from 'react';
import { defaultState, type ModelState, type Parameter } from '@/lib/models/parameter';
import { fillState, isSameState } from '@/lib/models/state';
import { parseModelUrlState } from '@/lib/models/url-state';

interface Held {
  readonly state: ModelState;
  /** Counts changes of the whole state, after which what stands half typed in a field is past. */
  readonly epoch: number;
}

/** An instrument's state, read from the address once the page runs. */
export function useModelState(id: string, parameters: readonly Parameter[], wake: () => void) {
  const [{ state, epoch }, setHeld] = useState<Held>(() => ({ state: defaultState(parameters), epoch: 0 }));

  // Not in the first render: that one must equal the static HTML.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parameters of an instrument never change
  useEffect(() => {
    const asked = parseModelUrlState(id, parameters, new URLSearchParams(location.search));
    if (isSameState(parameters, asked, defaultState(parameters))) return;
    setHeld((before) => ({ state: asked, epoch: before.epoch + 1 }));
    wake();
  }, [id, wake]);

  const change = useCallback(
    (name: string, value: number) => {
      setHeld((before) => ({ ...before, state: { ...before.state, [name]: value } }));
      wake();
    },
    [wake],
  );
  /** Sets all of it at once: what is not named gets its default. */
  const replace = useCallback(
    (some: ModelState) => {
      setHeld((before) => ({ state: fillState(parameters, some), epoch: before.epoch + 1 }));
      wake();
    },
    [parameters, wake],
  );
  return { state, epoch, change, replace };
}
