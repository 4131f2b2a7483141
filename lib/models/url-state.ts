import { defaultState, type ModelState, type Parameter, readParameter } from './parameter';

/** Address parameters of a state, keyed by the instrument's id; what equals its default is left out. */
export function modelToUrlParams(id: string, parameters: readonly Parameter[], state: ModelState): URLSearchParams {
  const params = new URLSearchParams();
  for (const parameter of parameters) {
    const value = state[parameter.id];
    if (value !== undefined && value !== parameter.default) params.set(`${id}.${parameter.id}`, String(value));
  }
  return params;
}

/** The state that an address carries; nonsense and values out of range are ignored in favor of the default. */
export function parseModelUrlState(id: string, parameters: readonly Parameter[], params: URLSearchParams): ModelState {
  const state: Record<string, number> = { ...defaultState(parameters) };
  for (const parameter of parameters) {
    const text = params.get(`${id}.${parameter.id}`);
    if (text === null || !/^-?\d{1,9}(\.\d{1,6})?$/.test(text)) continue;
    const reading = readParameter(parameter, Number(text));
    if (reading.ok) state[parameter.id] = reading.value;
  }
  return state;
}
