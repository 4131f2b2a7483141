import type { Metadata } from 'next';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { PageHead } from '@/components/frame/page-head';
import { FilterBox, NothingFound } from '@/components/number-page/filter-box';
import { NumberList } from '@/components/number-page/number-list';
import { formatDate, sourceProducer } from '@/lib/citation/source-label';
import { listDiffering, listNumberTopics, readSite } from '@/lib/content';

export const metadata: Metadata = pageMetadata({
  kind: 'page',
  id: 'numbers',
  path: '/numbers/',
  title: 'Numbers',
  description: 'Every number of the site with its unit, date and producer; each has a page that says who differs and where it is used.',
});

export default function NumbersPage() {
  const site = readSite();
  const topics = listNumberTopics(site);
  return (
    <div className="page">
      <StructuredData kind="page" id="numbers" />
      <PageHead
        title="Numbers"
        standfirst={`All ${site.numbers.size} numbers that the sentences, charts and questions of this site rest on, and those that others put against them. Each has a page with its source, its date, how it was made, who says otherwise and where it is used.`}
      />
      <FilterBox target="numbers" label="Find a number" hint="Words of its label, a year, a producer: magnets 2024 IEA" />
      <nav className="topic-links" aria-label="Numbers by topic">
        <ul>
          {topics.map(({ id, title }) => (
            <li key={id}>
              <a href={`#topic-${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div id="numbers">
        {topics.map(({ id, title, numbers }) => (
          <section key={id} aria-labelledby={`topic-${id}`} className="number-topic" data-filter-group>
            <h2 id={`topic-${id}`}>{title}</h2>
            <NumberList
              numbers={numbers.map(({ id: number, text, label, as_of, sources }) => {
                const source = site.sources.get(sources[0] ?? '');
                return {
                  id: number,
                  text,
                  label,
                  asOf: formatDate(as_of),
                  producer: source ? sourceProducer(source) : '',
                  differs: listDiffering(site, number).length,
                };
              })}
            />
          </section>
        ))}
        <NothingFound />
      </div>
    </div>
  );
}
