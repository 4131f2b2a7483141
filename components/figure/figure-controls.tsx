import type { FigureMode } from '@/lib/figure/figure-view';
import type { FigureState } from '@/lib/figure/url-state';

export interface SeriesButton {
  readonly key: string;
  readonly label: string;
  readonly color: string;
  readonly dashed?: boolean | undefined;
}

interface FigureControlsProps {
  readonly modes: readonly { readonly mode: FigureMode; readonly label: string }[];
  readonly series: readonly SeriesButton[];
  readonly state: FigureState;
  readonly disabled: boolean;
  readonly onChange: (change: Partial<FigureState>) => void;
}

/** Switch of views, legend that isolates. A click before the script listens is kept and done later (data-replay). */
export function FigureControls({ modes, series, state, disabled, onChange }: FigureControlsProps) {
  return (
    <div className="figure-controls needs-script">
      {modes.length > 1 ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box; these are toggles, not a form
        <div className="figure-modes" role="group" aria-label="View">
          {modes.map(({ mode, label }) => (
            <button
              key={mode}
              type="button"
              data-replay
              data-mode={mode}
              aria-pressed={state.mode === mode}
              disabled={disabled}
              onClick={() => onChange({ mode })}
            >
              {label}
            </button>
          ))}
        </div>
      ) : null}
      {series.length > 1 ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box; these are toggles, not a form
        <div className="figure-legend" role="group" aria-label="Show only">
          {series.map(({ key, label, color, dashed }) => (
            <button
              key={key}
              type="button"
              data-replay
              data-only={key}
              aria-pressed={state.only === key}
              disabled={disabled}
              onClick={() => onChange({ only: state.only === key ? null : key })}
            >
              <svg className="figure-swatch" viewBox="0 0 14 10" width="14" height="10" aria-hidden="true" focusable="false">
                <line
                  x1="0"
                  y1="5"
                  x2="14"
                  y2="5"
                  stroke={`var(--color-${color})`}
                  strokeWidth={dashed ? 3 : 10}
                  strokeDasharray={dashed ? '4 2' : undefined}
                />
              </svg>
              {label}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
