import type { Cell } from '@/lib/data/table';
import type { DatasetFacts } from './dataset-facts';

/** A sheet of a workbook: its name, its rows of plain values, widths in characters. */
export interface Sheet {
  readonly name: 'data' | 'notes' | 'sources';
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  /** Rows at the top that stay in view. */
  readonly head: number;
}

/** A dataset as a workbook: the rows of data.csv, what has to be known to use them, and the works they come from. */
export function writeSheets(facts: DatasetFacts): readonly Sheet[] {
  return [writeData(facts), writeNotes(facts), writeSources(facts)];
}

function writeData({ columns, rows }: DatasetFacts): Sheet {
  const names = Object.keys(columns);
  const widthOf = (name: string) =>
    Math.max(name.length, ...rows.map((row) => (row[name] === null || row[name] === undefined ? 0 : String(row[name]).length)));
  return {
    name: 'data',
    rows: [names, ...rows.map((row) => names.map((name) => row[name] ?? null))],
    widths: names.map((name) => Math.min(48, widthOf(name) + 2)),
    head: 1,
  };
}

function writeNotes(facts: DatasetFacts): Sheet {
  const pairs: [string, string | null][] = [
    ['Title', facts.title],
    ['What the rows are', facts.description],
    ['Method', facts.method],
    ['Years covered', facts.coverage],
    ['As of', facts.asOf],
    ['Edition', facts.updated],
    ['License', [facts.license.name, facts.license.url].filter(Boolean).join(', ')],
    ['Page', facts.address],
    ['Published by', facts.publisher],
    ['Empty cells', 'No value is known; an empty cell is never zero.'],
  ];
  return {
    name: 'notes',
    rows: [
      ...pairs.filter(([, text]) => text !== null),
      [],
      ['Column', 'Label', 'Type', 'Unit', 'Basis', 'Description'],
      ...Object.entries(facts.columns).map(([name, { label, type, unit, basis, description }]) => [
        name,
        label,
        type,
        unit ?? null,
        basis ?? null,
        description ?? null,
      ]),
    ],
    widths: [28, 60, 10, 14, 44, 60],
    head: 0,
  };
}

function writeSources({ sources }: DatasetFacts): Sheet {
  return {
    name: 'sources',
    rows: [
      ['Key', 'Producer', 'Title', 'Published', 'Address', 'Read on', 'What was read'],
      ...sources.map(({ key, producer, title, issued, url, accessed, standing }) => [
        key,
        producer,
        title,
        issued,
        url,
        accessed,
        { primary: 'the producer’s own document', mirror: 'an exact copy', secondary: 'a report of it' }[standing],
      ]),
    ],
    widths: [24, 32, 60, 12, 48, 12, 28],
    head: 1,
  };
}
