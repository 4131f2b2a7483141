import { type Place, type Problem, problemAt, suggest } from '../problem';
import type { Site } from '../site';
import type { Rule } from './rule';

/** Every source key in a record, figure or dataset row must exist. */
export const recordSources: Rule = (site) => {
  const problems: Problem[] = [];
  const need = (key: string, place: Place, who: string) => {
    if (!site.sources.has(key))
      problems.push(problemAt(place, 'unknown-source', `${who}: unknown source "${key}"${suggest(key, site.sources.keys())}`));
  };
  for (const number of site.numbers.values()) {
    if (number.sources.length === 0)
      problems.push(
        problemAt(number.place, 'missing-source', `number "${number.id}" has no source — name one, or let the dataset's rows do it`),
      );
    for (const key of [...number.sources, ...(number.second_source?.split(';') ?? [])])
      need(key.trim(), number.place, `number "${number.id}"`);
  }
  for (const { id, meta, placeOf } of site.figures.values()) {
    for (const [index, key] of meta.sources.entries()) need(key, placeOf('sources', index), `figure "${id}"`);
  }
  for (const { record, placeOf } of site.terms.values())
    for (const key of record.source.split(';')) need(key.trim(), placeOf('source'), `term "${record.id}"`);
  for (const { id, meta, table } of site.datasets.values()) {
    for (const key of new Set([...meta.sources, ...rowSources(table.rows)]))
      need(key, { file: `content/datasets/${id}/dataset.yaml`, line: 1, column: 1 }, `dataset "${id}"`);
  }
  return problems;
};

/** Source keys that a dataset's rows name. */
export function rowSources(
  rows: Site['datasets'] extends ReadonlyMap<string, infer D> ? (D extends { table: { rows: infer R } } ? R : never) : never,
): string[] {
  return rows.flatMap((row) => (typeof row.source === 'string' ? row.source.split(';').map((key) => key.trim()) : []));
}
