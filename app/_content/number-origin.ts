import type { ComputedFromProps } from '@/components/number-page/computed-from';
import { type BoundNumber, nameSources, type Site } from '@/lib/content';
import { explainNumber } from '@/lib/data/explain-number';
import type { Where } from '@/lib/data/table';
import type { DatasetMeta } from '@/lib/schema/dataset';

/** How a number follows from its dataset; undefined for one that was typed from its source. */
export function explainOrigin(site: Site, { from }: BoundNumber): ComputedFromProps | undefined {
  const dataset = from && site.datasets.get(from.dataset);
  if (!from || !dataset) return undefined;
  const { id, meta, table } = dataset;
  const { words, columns, used } = explainNumber(from, table);
  return {
    words,
    dataset: { id, title: meta.title },
    columns: columns.map((name) => ({ name, label: meta.columns[name]?.label ?? name, unit: meta.columns[name]?.unit })),
    sources: nameSources(
      site,
      used.flatMap(({ rows }) =>
        rows.flatMap(({ source }) => (typeof source === 'string' ? source.split(';').map((key) => key.trim()) : [])),
      ),
    ),
    used: used.map(({ role, where, rows, sum }) => ({
      role,
      selection: describeSelection(site, where, meta),
      count: rows.length,
      sum,
      rows: meta.license.redistribute ? rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))) : undefined,
    })),
  };
}

/** "Country China, Year 2025": a selection in the dataset's own column names. */
function describeSelection(site: Site, where: Where, { columns }: DatasetMeta): string {
  return Object.entries(where)
    .map(
      ([name, wanted]) =>
        `${columns[name]?.label ?? name} ${name === 'source' ? nameSource(site, String(wanted)) : describeWanted(wanted)}`,
    )
    .join(', ');
}

const nameSource = (site: Site, key: string): string => nameSources(site, [key])[key] ?? key;

function describeWanted(wanted: Where[string]): string {
  if (!Array.isArray(wanted)) return typeof wanted === 'boolean' ? (wanted ? 'yes' : 'no') : String(wanted);
  const isSpan = wanted.length > 2 && wanted.every((cell, index) => index === 0 || cell === (wanted[index - 1] as number) + 1);
  return isSpan ? `${wanted[0]} to ${wanted.at(-1)}` : wanted.join(' or ');
}
