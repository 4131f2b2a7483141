import { applyMode } from '@/lib/figure/modes';
import { makeGuessTask } from '@/lib/guess/guess-task';
import { inlineText } from '@/lib/inline/inline';
import type { Prediction, Share, Text } from '@/lib/quiz/quiz';
import type { PredictionRecord } from '@/lib/schema/quiz';
import { writeNumber } from './bind';
import { readDrawing } from './drawings';
import { unitNames } from './quiz-number';
import type { Site } from './site';
import { getEntry, viewFigure } from './views';

/** A prediction with the record that it reveals. @throws when a line cannot be guessed, naming figure and series. */
export function viewPrediction(site: Site, record: PredictionRecord, read: (text: string) => Text): Prediction {
  const { id, objectives } = record;
  const predicted = { id, objectives, prompt: read(record.prompt), record: read(record.record), ask: read(record.ask) };
  if (record.kind === 'shares') {
    const share = ({ number, label }: { number: string; label: string }): Share => {
      const { value, text } = writeNumber(getEntry(site.numbers, number, 'number'), 'short', '0');
      return { id: number, label, value, text };
    };
    const { kind, color, given, guess } = record;
    return { ...predicted, kind, color, basis: read(record.basis), given: given.map(share), guess: guess.map(share) };
  }
  if (record.kind === 'amount') {
    const { kind, number, low, high, log } = record;
    const { unit, ...entry } = getEntry(site.numbers, number, 'number');
    const { value, text } = writeNumber({ unit, ...entry }, 'short');
    const scale = { number, value, text, unit, units: unitNames(unit), low, high, isLog: log };
    return { ...predicted, kind, basis: read(record.basis), ...scale };
  }
  const { kind, figure, series, from, view } = record;
  const { title, sources } = viewFigure(site, figure);
  return {
    ...predicted,
    kind,
    task: makeGuessTask(figure, applyMode(readDrawing(figure).data, view), series, from),
    figure: { href: `/figures/${figure}/`, label: inlineText(title) },
    sources: sources.map(({ label }) => label).join('; '),
  };
}
