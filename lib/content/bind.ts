import { computeNumber } from '@/lib/data/compute-number';
import { evaluateClaim } from '@/lib/data/evaluate-claim';
import { SelectionError } from '@/lib/data/table';
import type { InlineNode } from '@/lib/inline/inline';
import type { ClaimRecord } from '@/lib/schema/claim';
import type { NumberRecord } from '@/lib/schema/number';
import { formatNumber, type NumberStyle } from '@/lib/units/format';
import { isUnit, units } from '@/lib/units/units';
import type { Dataset } from './datasets';
import { problemAt, suggest, type Place, type Problem } from './problem';
import type { Located } from './records';

/** A number record with its value worked out. */
export interface BoundNumber extends Omit<NumberRecord, 'value' | 'note' | 'source' | 'differs'> {
  readonly value: number;
  /** The value as it reads in a sentence. */
  readonly text: string;
  /** Keys of the sources it rests on, the producer's first. */
  readonly sources: readonly string[];
  readonly note?: readonly InlineNode[];
  readonly place: Place;
}

/** A claim whose assertions hold (the build stops otherwise). */
export interface BoundClaim extends ClaimRecord {
  readonly place: Place;
}

/** Works out every number record; what cannot be worked out becomes a problem. */
export function bindNumbers(
  records: readonly Located<NumberRecord>[],
  datasets: ReadonlyMap<string, Dataset>,
  problems: Problem[],
): Map<string, BoundNumber> {
  const bound = new Map<string, BoundNumber>();
  for (const { record, placeOf } of records) {
    if (!isUnit(record.unit)) {
      problems.push(
        problemAt(
          placeOf('unit'),
          'unknown-unit',
          `number "${record.id}": unknown unit "${record.unit}"${suggest(record.unit, Object.keys(units))}`,
        ),
      );
      continue;
    }
    const result = record.from
      ? compute(record, placeOf, datasets, problems)
      : { value: record.value as number, sources: [], isEstimate: false };
    if (!result) continue;
    const { note: _note, differs: _differs, source, ...rest } = record;
    bound.set(record.id, {
      ...rest,
      value: result.value,
      text: formatNumber(result.value, record.unit, 'full', record.digits),
      sources: source ? [source] : result.sources,
      basis: record.basis ?? result.basis,
      evidence: record.evidence === 'reported' && result.isEstimate ? 'estimate' : record.evidence,
      place: placeOf(),
    });
  }
  return bound;
}

interface Result {
  value: number;
  sources: readonly string[];
  isEstimate: boolean;
  basis?: string;
}

/** Operations that keep the column's unit; the others make percents, ratios or counts. */
const keepsUnit = new Set(['value', 'sum', 'mean', 'max', 'min', 'difference']);

function compute(
  record: NumberRecord,
  placeOf: (...path: string[]) => Place,
  datasets: ReadonlyMap<string, Dataset>,
  problems: Problem[],
): Result | undefined {
  const from = record.from as NonNullable<NumberRecord['from']>;
  const dataset = datasets.get(from.dataset);
  if (!dataset) {
    problems.push(
      problemAt(
        placeOf('from'),
        'unknown-dataset',
        `number "${record.id}": unknown dataset "${from.dataset}"${suggest(from.dataset, datasets.keys())}`,
      ),
    );
    return undefined;
  }
  try {
    const computed = computeNumber(from, dataset.table);
    const wrong =
      keepsUnit.has(from.op) &&
      from.scale === undefined &&
      computed.columnUnit !== 'by row' &&
      computed.columnUnit !== undefined &&
      computed.columnUnit !== record.unit;
    const wrongShare = (from.op === 'share' || from.op === 'change') && record.unit !== '%';
    if (wrong || wrongShare) {
      const found = wrong ? `column "${from.column}" is in "${computed.columnUnit}"` : `"${from.op}" gives percent`;
      problems.push(
        problemAt(
          placeOf('unit'),
          'wrong-unit',
          `number "${record.id}" says "${record.unit}", but ${found} — correct the unit or add "scale"`,
        ),
      );
    }
    return computed;
  } catch (error) {
    if (!(error instanceof SelectionError)) throw error;
    problems.push(problemAt(placeOf('from'), error.rule, `number "${record.id}": ${error.message}`));
    return undefined;
  }
}

/** Evaluates every claim; one that does not hold is an error that names it. */
export function bindClaims(
  records: readonly Located<ClaimRecord>[],
  numbers: ReadonlyMap<string, BoundNumber>,
  problems: Problem[],
): Map<string, BoundClaim> {
  const bound = new Map<string, BoundClaim>();
  for (const { record, placeOf } of records) {
    bound.set(record.id, { ...record, place: placeOf() });
    const missing = record.assert
      .flatMap(({ number, per, minus, than }) => [number, per, minus, typeof than === 'string' ? than : undefined])
      .filter((id) => id && !numbers.has(id));
    for (const id of missing)
      problems.push(
        problemAt(
          placeOf('assert'),
          'unknown-number',
          `claim "${record.id}": unknown number "${id}"${suggest(id as string, numbers.keys())}`,
        ),
      );
    if (missing.length > 0) continue;
    const failures = evaluateClaim(record, (id) => (numbers.get(id) as BoundNumber).value);
    for (const failure of failures)
      problems.push(problemAt(placeOf(), 'claim-fails', `claim "${record.id}" (${record.says}) no longer holds: ${failure}`));
  }
  return bound;
}

/** A bound number as a sentence asks for it. */
export function writeNumber(number: BoundNumber, as?: string, digits?: string): { value: number; text: string } {
  const places = digits === undefined ? number.digits : Number(digits);
  return { value: number.value, text: formatNumber(number.value, number.unit, (as ?? 'full') as NumberStyle, places) };
}
