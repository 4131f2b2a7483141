'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import {
  defaultFigureState,
  type FigureChoices,
  type FigureState,
  figureToUrlParams,
  isDefaultFigureState,
  parseFigureUrlState,
} from '@/lib/figure/url-state';

/** The figure's state, read from the address once the page runs and written back without a new entry in the history. */
export function useFigureState(choices: FigureChoices, wake: () => void) {
  const [state, setState] = useState<FigureState>(() => defaultFigureState(choices));
  const latest = useRef(choices);
  latest.current = choices;

  // Not in the first render: that one must equal the static HTML.
  useEffect(() => {
    const asked = parseFigureUrlState(location.search, latest.current);
    if (isDefaultFigureState(asked, latest.current)) return;
    setState(asked);
    wake();
  }, [wake]);

  const change = useCallback(
    (part: Partial<FigureState>) => {
      setState((before) => ({ ...before, ...part }));
      wake();
    },
    [wake],
  );

  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    writeAddress(figureToUrlParams(location.search, latest.current, state));
  }, [state]);

  return { state, change };
}

/** Keeps the framework's own history entry: with another one it would render the page anew. */
export function writeAddress(search: string): void {
  if (search === location.search) return;
  try {
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  } catch {
    // Browsers limit how often an address may change; the state itself stands.
  }
}
