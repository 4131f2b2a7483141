import type { ModelState, Parameter } from '@/lib/models/parameter';
import { ParameterControl } from './parameter-control';

interface InstrumentControlsProps {
  /** Prefix of ids on the page: the instrument's own id. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly state: ModelState;
  /** Counts changes of the whole state: presets, reset. */
  readonly epoch: number;
  /** Short names of sources by key. */
  readonly sources: Readonly<Record<string, string>>;
  readonly isDefault: boolean;
  /** Address of the page with this state. */
  readonly address: string;
  readonly disabled: boolean;
  readonly onChange: (id: string, value: number) => void;
  readonly onReset: () => void;
}

/** Everything a reader can set, reset, and the address that carries it. */
export function InstrumentControls({
  name,
  parameters,
  state,
  epoch,
  sources,
  isDefault,
  address,
  disabled,
  onChange,
  onReset,
}: InstrumentControlsProps) {
  return (
    <div className="instrument-controls needs-script">
      <div className="parameters">
        {parameters.map((parameter) => (
          <ParameterControl
            key={parameter.id}
            name={name}
            parameter={parameter}
            value={state[parameter.id] ?? parameter.default}
            epoch={epoch}
            source={sources[parameter.source]}
            disabled={disabled}
            onChange={onChange}
          />
        ))}
      </div>
      <div className="instrument-actions">
        <button type="button" data-reset disabled={disabled || isDefault} onClick={onReset}>
          Reset
        </button>
        <a href={address} data-copy-link>
          Link to these values
        </a>
      </div>
    </div>
  );
}
