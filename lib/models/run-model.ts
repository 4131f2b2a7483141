import { checkFigureData } from '@/lib/figure/check';
import type { FigureData } from '@/lib/figure/figure-data';
import type { Instrument } from './instrument';
import type { ModelState } from './parameter';

/** What a run of a model gives: rows to draw, or why there are none. */
export type Outcome = { readonly ok: true; readonly data: FigureData } | { readonly ok: false; readonly reason: string };

/** Runs a model. One that does not converge, or gives what cannot be drawn, is said as such and never drawn as zero. */
export function runModel(instrument: Pick<Instrument, 'run'>, state: ModelState): Outcome {
  try {
    const data = instrument.run(state);
    const [problem] = checkFigureData(data);
    return problem ? refuse(problem.message) : { ok: true, data };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** The sentence that goes with an outcome. */
export function tellOutcome(instrument: Pick<Instrument, 'result'>, state: ModelState, outcome: Outcome): string {
  if (!outcome.ok) return outcome.reason;
  try {
    return instrument.result(state);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error)).reason;
  }
}

const refuse = (why: string): { readonly ok: false; readonly reason: string } => ({
  ok: false,
  reason: `The model has no answer for these values (${why}). The picture shows the last values that had one.`,
});
