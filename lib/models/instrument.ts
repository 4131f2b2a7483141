import type { FigureData } from '@/lib/figure/figure-data';
import { defaultState, type ModelState, type Parameter, type Preset } from './parameter';
import { fillState } from './state';

/** A model with everything that a page needs to let readers use it: `content/figures/<id>/instrument.ts` exports one. */
export interface Instrument {
  /** The figure's id. */
  readonly id: string;
  readonly title: string;
  /** What a reader can find out with it. */
  readonly question: string;
  readonly parameters: readonly Parameter[];
  readonly presets: readonly Preset[];
  /** Pure: the rows to draw for any state in range. */
  run(state: ModelState): FigureData;
  /** The sentence that says what comes out, announced when it changes. */
  result(state: ModelState): string;
  /** What is taken for granted; `source` is the key of a source, or empty for a choice of ours. */
  readonly assumptions: readonly { readonly text: string; readonly source: string }[];
  readonly leavesOut: readonly string[];
}

/**
 * What `content/figures/<id>/instrument.ts` exports: the instrument, or, where it computes with rows of datasets,
 * how to make it of the inputs that data.ts took from them (`FigureData.inputs`). So the browser needs no dataset, and no value is typed twice.
 */
export type InstrumentModule = { readonly instrument: Instrument } | { readonly createInstrument: (inputs: never) => Instrument };

/** The instrument of a module. @throws when it needs inputs and the figure's rows carry none. */
export function openInstrument(module: InstrumentModule, inputs: unknown): Instrument {
  if ('instrument' in module) return module.instrument;
  if (inputs === undefined) throw new Error('createInstrument needs inputs — data.ts must return them with its rows');
  return module.createInstrument(inputs as never);
}

/** An instrument without its functions, as the build keeps it for pages; `result` is the sentence of the default state. */
export interface InstrumentMeta extends Omit<Instrument, 'run' | 'result'> {
  readonly result: string;
  /** The sentence of each preset, by its id. */
  readonly presetResults: Readonly<Record<string, string>>;
  /** What it is made of in the browser, where it is made of inputs. */
  readonly inputs?: unknown;
}

/** What pages need to know of an instrument before it runs. */
export function describeInstrument(instrument: Instrument, inputs?: unknown): InstrumentMeta {
  const { id, title, question, parameters, presets, assumptions, leavesOut } = instrument;
  const result = instrument.result(defaultState(parameters));
  const presetResults = Object.fromEntries(presets.map((preset) => [preset.id, instrument.result(fillState(parameters, preset.state))]));
  const described = { id, title, question, parameters, presets, assumptions, leavesOut, result, presetResults };
  return { ...described, ...(inputs === undefined ? {} : { inputs }) };
}
