import { problemAt } from '../problem';
import { rowSources } from './record-sources';
import type { Rule } from './rule';

/** Warns of sources that nothing cites and figures that nothing shows. */
export const idleRecords: Rule = (site, findings) => {
  const cited = new Set<string>();
  for (const { kind, id } of findings.references) if (kind === 'source') cited.add(id);
  for (const number of site.numbers.values())
    for (const key of [...number.sources, ...(number.second_source?.split(';') ?? [])]) cited.add(key.trim());
  for (const { meta } of site.figures.values()) for (const key of meta.sources) cited.add(key);
  for (const { record } of site.standards.values()) cited.add(record.source);
  for (const { record } of site.terms.values()) for (const key of record.source.split(';')) cited.add(key.trim());
  for (const { meta, table } of site.datasets.values()) for (const key of [...meta.sources, ...rowSources(table.rows)]) cited.add(key);
  const idleSources = [...site.sources.keys()].filter((key) => !cited.has(key));
  const shown = new Set([...site.articles, ...site.lessons].flatMap(({ figures }) => figures));
  const idleFigures = [...site.figures.values()].filter(({ id }) => !shown.has(id));
  return [
    ...idleSources.map((key) =>
      problemAt({ file: `content/sources/${key}.yaml`, line: 1, column: 1 }, 'idle-source', `nothing cites source "${key}"`, 'warning'),
    ),
    ...idleFigures.map(({ id, placeOf }) => problemAt(placeOf(), 'idle-figure', `no article or lesson shows figure "${id}"`, 'warning')),
  ];
};
