import type { Metadata } from 'next';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { DatasetCard } from '@/components/dataset/dataset-card';
import { writeUnit } from '@/components/dataset/field-table';
import { FileList } from '@/components/dataset/file-list';
import { PageHead } from '@/components/frame/page-head';
import { readSite } from '@/lib/content';
import { type DatasetView, viewArchive, viewDataset } from '@/lib/content/dataset-view';
import { type DatasetTopic, datasetTopics } from '@/lib/schema/dataset';

export const metadata: Metadata = pageMetadata({
  kind: 'page',
  path: '/data/',
  title: 'Data',
  description: 'Every dataset of the site with its units, method, sources and license, as CSV, Excel, JSON and data package.',
});

export default function DataPage() {
  const site = readSite();
  const views = [...site.datasets.keys()].map((id) => viewDataset(site, id));
  const topics = (Object.keys(datasetTopics) as DatasetTopic[]).filter((topic) => views.some((view) => view.topic === topic));
  return (
    <div className="page data-page">
      <StructuredData kind="page" id="data" />
      <PageHead
        title="Data"
        standfirst={`The ${views.length} datasets behind the numbers and charts of this site, row by row with their sources. Each has its units, its method, its license and its files.`}
      />
      <FileList files={[viewArchive()]} />
      <p className="foot-note">
        For programs: <a href="/data/datapackage.json">a data package of all datasets</a>, <a href="/data/SHA256SUMS">the SHA-256 sums</a>{' '}
        of all files, and <a href="/api/">the JSON index</a>.
      </p>
      <nav className="topic-list" aria-label="Datasets by topic">
        <ul>
          {topics.map((topic) => (
            <li key={topic}>
              <a href={`#topic-${topic}`}>{datasetTopics[topic]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map((topic) => (
        <section key={topic} aria-labelledby={`topic-${topic}`} className="topic">
          <h2 id={`topic-${topic}`}>{datasetTopics[topic]}</h2>
          <ul className="dataset-grid">
            {views
              .filter((view) => view.topic === topic)
              .map((view) => (
                <li key={view.id}>
                  <DatasetCard
                    {...view}
                    rows={view.rows.length}
                    columns={view.columns.length}
                    units={listUnits(view)}
                    license={view.license.name}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Units of its columns; where each row names its own, those. */
function listUnits({ columns, rows }: DatasetView): string[] {
  const units = columns.flatMap(({ unit }) => {
    if (!unit || unit === 'year' || unit === 'count' || unit === 'factor') return [];
    if (unit !== 'by row') return [writeUnit(unit)];
    const names = columns.filter(({ name }) => name.endsWith('unit')).map(({ name }) => name);
    const found = new Set(rows.flatMap((row) => names.map((name) => row[name])).filter((one) => typeof one === 'string'));
    return found.size > 6 ? ['various, by row'] : [...found];
  });
  return [...new Set(units)];
}
