import type { NumberQuestion, NumberVariant, Text, UnitName } from '@/lib/quiz/quiz';
import type { QuestionRecordOf } from '@/lib/schema/quiz';
import { formatNumber, getUnit } from '@/lib/units/format';
import { valueOf } from './quiz-value';
import type { Site } from './site';
import { getEntry } from './views';

type NumberRecord = QuestionRecordOf<'number'>;
type Worked = Pick<NumberQuestion, 'value' | 'shown' | 'tolerance' | 'mistakes' | 'tooLow' | 'tooHigh'>;

/** A number question's values, worked out from the records, with its variants. */
export function viewNumber(
  site: Site,
  record: NumberRecord,
  read: (text: string) => Text,
): Worked & Pick<NumberQuestion, 'unit' | 'units' | 'variants'> {
  const unit = unitOf(site, record);
  const work = (task: Pick<NumberRecord, 'answer' | 'mistakes' | 'too_low' | 'too_high'>): Worked => {
    const value = valueOf(site, task.answer);
    return {
      value,
      shown: formatNumber(value, unit, 'short', record.digits),
      tolerance: toleranceOf(record, value),
      mistakes: task.mistakes.map(({ answer, feedback }) => ({
        value: valueOf(site, answer),
        tolerance: toleranceOf(record, valueOf(site, answer)),
        feedback: read(feedback),
      })),
      tooLow: read(task.too_low),
      tooHigh: read(task.too_high),
    };
  };
  const variants = record.variants.map((variant): NumberVariant => {
    const { too_low = record.too_low, too_high = record.too_high, hint = record.hint, explanation = record.explanation } = variant;
    return {
      id: variant.id,
      prompt: read(variant.prompt),
      hint: read(hint),
      explanation: read(explanation),
      ...work({ ...variant, too_low, too_high }),
    };
  });
  const also = Object.entries(record.also).map(([name, factor]) => ({ name, factor }));
  return { ...work(record), unit: fieldUnit(unit), units: [...unitNames(unit), ...also], variants };
}

/** The unit as it stands behind a field: with its sign of currency, which else stands before the number. */
function fieldUnit(unit: string): string {
  const { before = '', short, many } = getUnit(unit);
  // Behind a field the sign for "times" looks like a button that closes it.
  return before + (short === '×' ? many : short);
}

/** Ways to write a unit. */
export function unitNames(unit: string): UnitName[] {
  const { short, many, one } = getUnit(unit);
  return [...new Set([fieldUnit(unit), short, many, one, unit])].filter(Boolean).map((name) => ({ name, factor: 1 }));
}

/** How far from a value still counts. */
export function toleranceOf({ tolerance }: Pick<NumberRecord, 'tolerance'>, value: number): number {
  return 'percent' in tolerance ? (Math.abs(value) * tolerance.percent) / 100 : tolerance.by;
}

/** The unit of a question's answer. */
export function unitOf(site: Site, { answer, unit }: NumberRecord): string {
  return unit ?? ('number' in answer ? getEntry(site.numbers, answer.number, 'number').unit : 'count');
}
