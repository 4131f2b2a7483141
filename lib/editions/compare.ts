import type { EditionKind } from '@/lib/schema/edition';
import { compareRows, type RowDiff } from './compare-rows';
import { compareTexts, type TextChange } from './compare-texts';
import { stripMarks } from './marks';
import { percentChange } from './percent';
import { isSameState, type Snapshot, splitKey, thingKey } from './snapshot';

/** A number whose value, or whose way of being written, changed. */
export interface NumberChange {
  readonly id: string;
  readonly label: string;
  /** As written in a sentence: "270,000 tonnes". */
  readonly from: string;
  readonly to: string;
  readonly percent?: number;
}

export interface ThingChange {
  readonly kind: EditionKind;
  readonly id: string;
  readonly title: string;
  readonly state: 'new' | 'changed' | 'gone';
  /** Sentences and values of its own; those of its sections stand with them. */
  readonly texts: readonly (Omit<TextChange, 'numbers'> & { readonly numbers: readonly NumberChange[] })[];
  readonly rows?: RowDiff;
  /** Its rows changed but are not kept: the terms of the dataset forbid it. */
  readonly isWithheld?: boolean;
  /** The value itself, of a number. */
  readonly value?: NumberChange;
  /** Keys of its parts that changed, came or went. */
  readonly parts: readonly string[];
}

/** Everything that a reader would find different, kind by kind in the order of `after`. Without a former state all is new. */
export function compareSnapshots(before: Snapshot | undefined, after: Snapshot): ThingChange[] {
  const keys = [...new Set([...Object.keys(after.things), ...Object.keys(before?.things ?? {})])];
  return keys.filter((key) => !isSameState(before?.things[key], after.things[key])).map((key) => compareThing(before, after, key));
}

/** What changed in one thing. */
export function compareThing(before: Snapshot | undefined, after: Snapshot, key: string): ThingChange {
  const { kind, id } = splitKey(key);
  const [old, now] = [before?.things[key], after.things[key]];
  if (!old || !before) return { kind, id, title: titleOf(after, key), state: 'new', texts: [], parts: [] };
  if (!now) return { kind, id, title: titleOf(before, key), state: 'gone', texts: [], parts: [] };
  const [former, record] = [before.readText(old.text), after.readText(now.text)];
  const value = kind === 'number' ? compareNumber(before, after, id) : undefined;
  const texts = former === record ? [] : compareTexts(former, record);
  const parts = { ...former.parts, ...record.parts };
  return {
    ...{ kind, id, title: stripMarks(record.title), state: 'changed' },
    texts: texts
      .filter(({ path }) => !(value && (path === 'value' || path === 'text')))
      .map(({ numbers, ...change }) => ({ ...change, numbers: numbers.flatMap((number) => compareNumber(before, after, number) ?? []) })),
    ...(old.rows && now.rows && old.rows !== now.rows ? { rows: compareRows(before.readRows(old.rows), after.readRows(now.rows)) } : {}),
    ...(old.rows === now.rows && old.withheld === now.withheld ? {} : { isWithheld: Boolean(old.withheld ?? now.withheld) }),
    ...(value ? { value } : {}),
    parts: Object.keys(parts).filter((part) => former.parts?.[part] !== record.parts?.[part]),
  };
}

const titleOf = (snapshot: Snapshot, key: string): string => stripMarks(snapshot.readText(snapshot.things[key]?.text ?? '').title);

function compareNumber(before: Snapshot, after: Snapshot, id: string): NumberChange | undefined {
  const read = (snapshot: Snapshot) => {
    const state = snapshot.things[thingKey('number', id)];
    return state && (snapshot.readText(state.text) as unknown as { title: string; value: number; text: string });
  };
  const [old, now] = [read(before), read(after)];
  if (!old || !now || (old.value === now.value && old.text === now.text)) return undefined;
  const percent = percentChange(old.value, now.value);
  return { id, label: now.title, from: old.text, to: now.text, ...(percent === undefined ? {} : { percent }) };
}
