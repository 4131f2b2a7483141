import type { Preset } from '@/lib/models/parameter';

interface InstrumentPresetsProps {
  readonly presets: readonly Preset[];
  /** The preset that the values in force are. */
  readonly active: Preset | undefined;
  /** The preset whose story stands over the picture already. */
  readonly told?: string | undefined;
  readonly disabled: boolean;
  readonly onChoose: (preset: Preset) => void;
}

/** Named states that tell a story, and the story of the one that is shown. A click before the script listens is kept and done later (data-replay). */
export function InstrumentPresets({ presets, active, told, disabled, onChoose }: InstrumentPresetsProps) {
  if (presets.length === 0) return null;
  return (
    <div className="instrument-presets needs-script">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box; these are toggles, not a form */}
      <div className="preset-buttons" role="group" aria-label="Cases">
        {presets.map((preset) => (
          <button
            key={preset.id}
            type="button"
            data-replay
            data-preset={preset.id}
            aria-pressed={preset.id === active?.id}
            disabled={disabled}
            onClick={() => onChoose(preset)}
          >
            {preset.label}
          </button>
        ))}
      </div>
      {active && active.id !== told ? <p className="preset-story">{active.story}</p> : null}
    </div>
  );
}
