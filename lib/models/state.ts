import { defaultState, type ModelState, type Parameter, type Preset } from './parameter';
import { modelToUrlParams } from './url-state';

/** A whole state from some of its values: the others have their defaults. */
export function fillState(parameters: readonly Parameter[], some: ModelState): ModelState {
  return { ...defaultState(parameters), ...some };
}

/**
 * An instrument that begins elsewhere: the preset's values take the place of the defaults, so that reset leads back to them and the
 * address names only what differs from them. Undefined when there is no such preset.
 */
export function beginAt(
  { parameters, presets }: { readonly parameters: readonly Parameter[]; readonly presets: readonly Preset[] },
  id: string,
): { readonly parameters: readonly Parameter[]; readonly presets: readonly Preset[] } | undefined {
  const begin = presets.find((preset) => preset.id === id);
  if (!begin) return undefined;
  const state = fillState(parameters, begin.state);
  return {
    parameters: parameters.map((parameter) => ({ ...parameter, default: state[parameter.id] ?? parameter.default })),
    presets: presets.map((preset) => ({ ...preset, state: fillState(parameters, preset.state) })),
  };
}

/** True when both say the same about every parameter. */
export function isSameState(parameters: readonly Parameter[], one: ModelState, other: ModelState): boolean {
  return parameters.every(({ id }) => one[id] === other[id]);
}

/** The preset that a state is, if any. */
export function findPreset(parameters: readonly Parameter[], presets: readonly Preset[], state: ModelState): Preset | undefined {
  return presets.find((preset) => isSameState(parameters, fillState(parameters, preset.state), state));
}

/** A query string with this model's state laid in; parameters of others stay as they were. */
export function placeInAddress(search: string, id: string, parameters: readonly Parameter[], state: ModelState): string {
  const params = new URLSearchParams(search);
  for (const parameter of parameters) params.delete(`${id}.${parameter.id}`);
  for (const [name, value] of modelToUrlParams(id, parameters, state)) params.set(name, value);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
