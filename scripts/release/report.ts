import type { NumberChange, ThingChange } from '@/lib/editions/compare';
import type { RowChange, RowDiff } from '@/lib/editions/compare-rows';
import { countByKind, countChanges, tellCounts } from '@/lib/editions/kinds-of-change';
import { formatPercent, percentChange } from '@/lib/editions/percent';

/** Rows of one table that are told; the page of the edition shows all. */
const mostRows = 20;

/** Lines for the terminal: every sentence, chart, question and download that changed, and by how much. */
export function writeReport(changes: readonly ThingChange[], former: string | undefined): string {
  if (!former) return `First edition: ${countByKind(changes)}.`;
  if (changes.length === 0) return `Nothing that readers see has changed since the edition of ${former}.`;
  const [fresh, changed, gone] = (['new', 'changed', 'gone'] as const).map((state) => changes.filter((change) => change.state === state));
  const lines = [`Since the edition of ${former}:`];
  const counts = tellCounts(countChanges(changes));
  if (counts) lines.push(`  changed: ${counts}`);
  if (fresh?.length) lines.push(`  new: ${countByKind(fresh)}`);
  if (gone?.length) lines.push(`  gone: ${countByKind(gone)}`);
  for (const change of changed ?? []) lines.push(...tellThing(change));
  for (const { kind, id, title } of fresh ?? []) lines.push(`+ ${kind} ${id}: ${title}`);
  for (const { kind, id, title } of gone ?? []) lines.push(`- ${kind} ${id}: ${title}`);
  return lines.join('\n');
}

function tellThing({ kind, id, title, texts, rows, isWithheld, value, parts }: ThingChange): string[] {
  const lines = ['', `${kind} ${id}: ${title}`];
  if (value) lines.push(`  ${tellNumber(value)}`);
  for (const { path, from, to, numbers } of texts) {
    const where = path === 'blocks' ? '' : `${path}: `;
    const percent = from !== undefined && to !== undefined ? percentChange(Number(from), Number(to)) : undefined;
    if (percent !== undefined) lines.push(`  ${where}${from} → ${to} (${formatPercent(percent)})`);
    else {
      if (from !== undefined) lines.push(`  − ${where}${from}`);
      if (to !== undefined) lines.push(`  + ${where}${to}`);
    }
    for (const number of numbers) lines.push(`      ${number.id}: ${tellNumber(number)}`);
  }
  if (rows) lines.push(...tellRows(rows));
  if (isWithheld && !rows) lines.push('  its rows changed; their terms forbid keeping them, so none is told');
  if (rows || isWithheld)
    lines.push(`  downloads: ${kind === 'figure' ? `/figures/${id}/data.csv` : `/data/${id}/data.csv`} and the other formats`);
  if (parts.length > 0) lines.push(`  changed in it: ${parts.map((part) => part.replace('/', ' ')).join(', ')}`);
  if (lines.length === 2) lines.push('  the same sentences in another order, or other works cited');
  return lines;
}

const tellNumber = ({ from, to, percent }: NumberChange): string =>
  `${from} → ${to}${percent === undefined || percent === 0 ? '' : ` (${formatPercent(percent)})`}`;

function tellRows({ rows, addedColumns, removedColumns, counts }: RowDiff): string[] {
  const lines = rows.slice(0, mostRows).map((row) => `  ${tellRow(row)}`);
  if (rows.length > mostRows) lines.push(`  … and ${rows.length - mostRows} more rows`);
  for (const column of addedColumns) lines.push(`  + column ${column}`);
  for (const column of removedColumns) lines.push(`  − column ${column}`);
  if (lines.length === 0) lines.push('  the same rows in another order or another notation');
  return counts[0] === counts[1] ? lines : [`  ${counts[0]} → ${counts[1]} rows`, ...lines];
}

function tellRow(row: RowChange): string {
  if (row.kind === 'added') return `+ row ${row.name}`;
  if (row.kind === 'removed') return `− row ${row.name}`;
  const cells = row.cells.map(
    ({ column, from, to, percent }) =>
      `${column} ${from || '(empty)'} → ${to || '(empty)'}${percent === undefined ? '' : ` (${formatPercent(percent)})`}`,
  );
  return `~ row ${row.name}: ${cells.join('; ')}`;
}
