import type { FigureMode } from './figure-view';

/** What a reader can change about a figure; both parts go into links. */
export interface FigureState {
  readonly mode: FigureMode;
  /** Key of the one series shown, or null for all. */
  readonly only: string | null;
}

/** What a figure allows: anything else in an address is ignored. */
export interface FigureChoices {
  readonly id: string;
  /** The first is the default. */
  readonly modes: readonly FigureMode[];
  readonly seriesKeys: readonly string[];
}

/** The state in which a figure is drawn at build. */
export function defaultFigureState({ modes }: FigureChoices): FigureState {
  return { mode: modes[0] ?? 'absolute', only: null };
}

/** Reads `?<id>.mode=share&<id>.only=china` out of a query string; what is unknown or malformed counts as absent. */
export function parseFigureUrlState(search: string, figure: FigureChoices): FigureState {
  const params = new URLSearchParams(search);
  const mode = figure.modes.find((name) => name === params.get(`${figure.id}.mode`));
  const only = figure.seriesKeys.length > 1 ? figure.seriesKeys.find((key) => key === params.get(`${figure.id}.only`)) : undefined;
  const fallback = defaultFigureState(figure);
  return { mode: mode ?? fallback.mode, only: only ?? fallback.only };
}

/** The query string with this figure's state laid in: defaults are left out, other parameters stay as they were. */
export function figureToUrlParams(search: string, figure: FigureChoices, state: FigureState): string {
  const params = new URLSearchParams(search);
  const fallback = defaultFigureState(figure);
  const put = (name: string, value: string | null, isDefault: boolean) => {
    if (value === null || isDefault) params.delete(`${figure.id}.${name}`);
    else params.set(`${figure.id}.${name}`, value);
  };
  put('mode', state.mode, state.mode === fallback.mode);
  put('only', state.only, state.only === fallback.only);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

export function isDefaultFigureState(state: FigureState, figure: FigureChoices): boolean {
  const fallback = defaultFigureState(figure);
  return state.mode === fallback.mode && state.only === fallback.only;
}
