import type { PredictionRecord, PredictionRecordOf } from '@/lib/schema/quiz';
import { scalePlace } from '@/lib/quiz/scale';
import { type Place, type Problem, problemAt } from '../problem';
import { predictedNumbers } from '../examine-quiz';
import type { Site } from '../site';
import type { Rule } from './rule';

/** How far from both ends of its scale a record must lie, as a part of it: nobody guesses at an edge. */
const margin = 0.08;

/** What predictions reveal fits their form. */
export const quizPredictions: Rule = (site) =>
  site.lessons.flatMap(({ quiz }) =>
    quiz.record.predictions.flatMap((prediction, index) =>
      checkPrediction(site, prediction, (...path) => quiz.placeOf('predictions', index, ...path)),
    ),
  );

function checkPrediction(site: Site, prediction: PredictionRecord, place: (...path: (string | number)[]) => Place): Problem[] {
  if (prediction.kind === 'shares') return checkShares(site, prediction.id, predictedNumbers(prediction), place());
  return prediction.kind === 'amount' ? checkAmount(site, prediction, place) : [];
}

/** Bars are percents, all of one kind. */
function checkShares(site: Site, id: string, numbers: readonly string[], place: Place): Problem[] {
  return numbers.flatMap((number) => {
    const unit = site.numbers.get(number)?.unit;
    return unit === undefined || unit === '%'
      ? []
      : [problemAt(place, 'wrong-unit', `prediction "${id}" shows shares, but number "${number}" is in "${unit}"`)];
  });
}

function checkAmount(
  site: Site,
  { id, number, low, high, log }: PredictionRecordOf<'amount'>,
  place: (...path: (string | number)[]) => Place,
): Problem[] {
  if (low >= high) return [problemAt(place('low'), 'empty-scale', `prediction "${id}": "low" must lie below "high"`)];
  if (log && low <= 0) return [problemAt(place('low'), 'empty-scale', `prediction "${id}": a scale by factors begins above zero`)];
  const value = site.numbers.get(number)?.value;
  if (value === undefined) return [];
  const at = scalePlace({ low, high, isLog: log }, value);
  if (at >= margin && at <= 1 - margin) return [];
  return [problemAt(place('number'), 'record-at-edge', `prediction "${id}": the record (${value}) must lie well inside ${low} to ${high}`)];
}
