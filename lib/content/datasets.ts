import { parse } from 'csv-parse/sync';
import type { Cell, DatasetRow, Table } from '@/lib/data/table';
import { datasetSchema, type ColumnMeta, type DatasetMeta } from '@/lib/schema/dataset';
import { isUnit } from '@/lib/units/units';
import { fileExists, listFolders, readBytes, readText } from './files';
import { problemAt, suggest, type Problem } from './problem';
import { readYaml } from './yaml-file';

export interface Dataset {
  readonly id: string;
  readonly meta: DatasetMeta;
  readonly table: Table;
}

/** Every dataset that could be read, and what is wrong with the others. */
export function readDatasets(): { datasets: Map<string, Dataset>; problems: Problem[] } {
  const datasets = new Map<string, Dataset>();
  const problems: Problem[] = [];
  for (const id of listFolders('datasets')) {
    const dataset = readDataset(id, problems);
    if (dataset) datasets.set(id, dataset);
  }
  return { datasets, problems };
}

/** One dataset; pushes what is wrong onto `problems`. */
export function readDataset(id: string, problems: Problem[]): Dataset | undefined {
  const folder = `content/datasets/${id}`;
  for (const name of ['dataset.yaml', 'data.csv']) {
    if (fileExists(`${folder}/${name}`)) continue;
    problems.push(problemAt({ file: `${folder}/${name}`, line: 1, column: 1 }, 'missing-file', `dataset "${id}" has no ${name}`));
    return undefined;
  }
  const yaml = readYaml(`${folder}/dataset.yaml`, datasetSchema);
  problems.push(...yaml.problems);
  if (!yaml.value) return undefined;
  const meta = yaml.value;
  for (const [name, column] of Object.entries(meta.columns)) {
    const rule = checkUnit(name, column, meta);
    if (rule) problems.push(problemAt(yaml.place(['columns', name]), 'column-without-unit', rule));
  }
  const rows = readRows(`${folder}/data.csv`, meta, problems);
  return { id, meta, table: { id, columns: meta.columns, basisColumn: meta.basis_column, rows } };
}

/** Numbers need a unit; years name themselves; "by row" needs a column that holds the unit. */
function checkUnit(name: string, column: ColumnMeta, meta: DatasetMeta): string | undefined {
  if (column.type === 'string' || column.type === 'boolean' || name === 'year') return undefined;
  if (column.unit === undefined) return `column "${name}" holds numbers but has no unit — add "unit", for example "t REO"`;
  if (column.unit === 'by row') {
    return Object.keys(meta.columns).some((other) => other.endsWith('unit'))
      ? undefined
      : `column "${name}" has its unit by row, but no column "unit" exists`;
  }
  return isUnit(column.unit) ? undefined : `column "${name}" has the unknown unit "${column.unit}" — lib/units/units.ts lists the units`;
}

function readRows(file: string, meta: DatasetMeta, problems: Problem[]): DatasetRow[] {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(readText(file), { info: true, relax_column_count: true }) as unknown as typeof records;
  } catch (error) {
    problems.push(problemAt({ file, line: (error as { lines?: number }).lines ?? 1, column: 1 }, 'broken-csv', (error as Error).message));
    return [];
  }
  const [head, ...body] = records;
  const names = head?.record ?? [];
  const expected = Object.keys(meta.columns);
  if (names.join() !== expected.join()) {
    const wrong = names.find((name) => !expected.includes(name)) ?? expected.find((name) => !names.includes(name)) ?? '';
    const hint = names.includes(wrong) ? suggest(wrong, expected) : ` — the header lacks "${wrong}"`;
    problems.push(
      problemAt(
        { file, line: 1, column: 1 },
        'unknown-column',
        `header and dataset.yaml differ: "${wrong}" stands in one of them only, or the order differs${hint}`,
      ),
    );
    return [];
  }
  return body.flatMap(({ record, info }) => {
    const place = { file, line: info.lines, column: 1 };
    if (record.length !== names.length) {
      problems.push(
        problemAt(place, 'ragged-csv', `${record.length} cells, expected ${names.length} — a comma inside a text needs quotation marks`),
      );
      return [];
    }
    return [Object.fromEntries(names.map((name, index) => [name, readCell(record[index] ?? '', name, meta, place, problems)]))];
  });
}

function readCell(text: string, name: string, meta: DatasetMeta, place: Parameters<typeof problemAt>[0], problems: Problem[]): Cell {
  const type = meta.columns[name]?.type;
  if (text === '') return null;
  if (type === 'string') return text;
  if (type === 'boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
  } else {
    const value = Number(text);
    if (Number.isFinite(value) && (type === 'number' || Number.isInteger(value))) return value;
  }
  problems.push(problemAt(place, 'wrong-type', `column "${name}": expected ${type}, found "${text}"`));
  return null;
}

/** A dataset's data.csv as readers download it: byte for byte. */
export function readDatasetFile(id: string): Uint8Array {
  return readBytes(`content/datasets/${id}/data.csv`);
}
