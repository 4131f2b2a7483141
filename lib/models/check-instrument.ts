import { checkFigureData } from '@/lib/figure/check';
import { isUnit } from '@/lib/units/units';
import type { Instrument } from './instrument';
import { defaultState, type ModelState, type Parameter, type Preset, readParameter } from './parameter';
import { fillState } from './state';

/** Words that a figure's own state uses in addresses. */
const taken = ['mode', 'only'];

/** Everything that keeps an instrument from standing in a page; empty when it can. */
export function checkInstrument(instrument: Instrument, id: string, sources: ReadonlySet<string>): string[] {
  const { parameters, presets, assumptions, leavesOut } = instrument;
  const told = [
    ...(instrument.id === id ? [] : [`id "${instrument.id}": expected the folder's name "${id}"`]),
    ...(parameters.length > 0 ? [] : ['no parameters']),
    ...findDoubles(parameters.map((one) => one.id)).map((double) => `two parameters "${double}"`),
    ...findDoubles(presets.map((one) => one.id)).map((double) => `two presets "${double}"`),
    ...parameters.flatMap((parameter) => checkParameter(parameter, sources)),
    ...presets.flatMap((preset) => checkPreset(preset, parameters)),
    ...(assumptions.length > 0 ? [] : ['no assumptions — every model has some']),
    ...assumptions.flatMap(({ text, source }) => checkSource(`assumption "${text.slice(0, 40)}…"`, source, sources)),
    ...(leavesOut.length > 0 ? [] : ['leavesOut is empty — every model leaves something out']),
  ];
  return told.length > 0 ? told : listStates(instrument).flatMap(([name, state]) => checkRun(instrument, name, state));
}

function checkParameter(parameter: Parameter, sources: ReadonlySet<string>): string[] {
  const { id, min, max, step, digits, unit, label, explanation, source, locator } = parameter;
  const name = `parameter "${id}"`;
  const isWritable = (value: number) => Math.abs(value) < 1e9 && Number(value.toFixed(digits)) === value;
  const reading = readParameter(parameter, parameter.default);
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(id) && !taken.includes(id)
      ? []
      : [`${name}: expected a lower-case word other than ${taken.join(' and ')}`]),
    ...(label && explanation ? [] : [`${name} needs a label and an explanation`]),
    ...(isUnit(unit) ? [] : [`${name}: unknown unit "${unit}" — lib/units/units.ts lists them`]),
    ...(Number.isInteger(digits) && digits >= 0 && digits <= 6 ? [] : [`${name}: digits ${digits}, expected 0 to 6`]),
    ...(min < max && step > 0 && step <= max - min ? [] : [`${name}: expected min < max and a step between`]),
    ...([min, max, step].every(isWritable) ? [] : [`${name}: min, max or step needs more than ${digits} digits after the point`]),
    ...(reading.ok && reading.value === parameter.default
      ? []
      : [`${name}: the default ${parameter.default} is out of range or off the steps`]),
    ...(source || locator ? [] : [`${name} needs a source, or a locator that says why it was chosen`]),
    ...checkSource(name, source, sources),
  ];
}

function checkPreset({ id, label, story, state }: Preset, parameters: readonly Parameter[]): string[] {
  const name = `preset "${id}"`;
  return [
    ...(label && story ? [] : [`${name} needs a label and a story`]),
    ...Object.entries(state).flatMap(([key, value]) => {
      const parameter = parameters.find((one) => one.id === key);
      if (!parameter) return [`${name} sets "${key}", which is no parameter`];
      const reading = readParameter(parameter, value);
      return reading.ok && reading.value === value ? [] : [`${name}: ${key} = ${value} is out of range or off the steps`];
    }),
  ];
}

function checkSource(name: string, source: string, sources: ReadonlySet<string>): string[] {
  return source === '' || sources.has(source) ? [] : [`${name}: unknown source "${source}"`];
}

/** The states that every build tries: default, presets, and each parameter at both its ends. */
function listStates({ parameters, presets }: Instrument): [string, ModelState][] {
  return [
    ['the default state', defaultState(parameters)],
    ...presets.map(({ id, state }): [string, ModelState] => [`preset "${id}"`, fillState(parameters, state)]),
    ...parameters.flatMap(({ id, min, max }) =>
      [min, max].map((value): [string, ModelState] => [`${id} = ${value}`, fillState(parameters, { [id]: value })]),
    ),
  ];
}

function checkRun(instrument: Instrument, name: string, state: ModelState): string[] {
  try {
    const rows = checkFigureData(instrument.run(state)).map(({ message }) => `${name}: ${message}`);
    const result = instrument.result(state);
    return /\S/.test(result) && !/NaN|Infinity|undefined/.test(result) ? rows : [...rows, `${name}: the result reads "${result}"`];
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function findDoubles(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
