import { type Problem, problemAt } from '../problem';
import type { Site } from '../site';
import type { Rule } from './rule';

/** A value typed by hand although a dataset row of the same source, unit and time holds it: the two would drift apart. */
export const typedTwins: Rule = (site) => {
  const problems: Problem[] = [];
  for (const number of site.numbers.values()) {
    if (number.from) continue;
    const twin = findTwin(number, site);
    if (twin)
      problems.push(problemAt(number.place, 'typed-twin', `number "${number.id}" is typed by hand, but ${twin} holds it — use "from"`));
  }
  return problems;
};

function findTwin(number: Site['numbers'] extends ReadonlyMap<string, infer N> ? N : never, site: Site): string | undefined {
  const source = number.sources[0];
  const year = number.as_of.slice(0, 4);
  for (const { id, meta, table } of site.datasets.values()) {
    for (const [name, column] of Object.entries(meta.columns)) {
      // Counts (steps, stages) repeat by chance; only measured columns are compared.
      if (column.unit === undefined || /^(count|steps|stages)$/.test(column.unit)) continue;
      const row = table.rows.find(
        (candidate) =>
          candidate[name] === number.value &&
          (column.unit === number.unit || (column.unit === 'by row' && candidate.unit === number.unit)) &&
          typeof candidate.source === 'string' &&
          source !== undefined &&
          candidate.source.split(';').includes(source) &&
          (candidate.year === undefined || String(candidate.year) === year),
      );
      if (row) return `dataset "${id}", column "${name}" (row with ${String(Object.values(row)[0])})`;
    }
  }
  return undefined;
}
