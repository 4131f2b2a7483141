import type { Metadata } from 'next';
import { absolute } from '@/app/_content/addresses';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { ShapeTable } from '@/components/api/shape-table';
import { PageHead } from '@/components/frame/page-head';
import { readSite } from '@/lib/content';
import { listApiFiles } from '@/lib/content/api/files';
import { describeShape, listFields } from '@/lib/content/api/schema';
import { readPreparedData } from '@/lib/content/prepared';
import type { ApiIndex, ApiListName, ApiNumber } from '@/lib/schema/api';

export const metadata: Metadata = pageMetadata({
  kind: 'page',
  path: '/api/',
  title: 'API: the site as JSON',
  description: 'A plain JSON index of articles, figures, numbers, datasets and sources: static files, no key, open to every origin.',
});

export default function ApiPage() {
  const site = readSite();
  const files = listApiFiles({ site, absolute, figureDatasets: readPreparedData().figureDatasets });
  const index = files.get('index.json') as ApiIndex;
  const [example] = [...site.numbers.keys()];
  const number = files.get(`numbers/${example}.json`) as ApiNumber;
  return (
    <div className="page api-page">
      <StructuredData kind="page" id="api" />
      <PageHead
        title="The site as JSON"
        standfirst="Static files that list what the site holds, so that a program can find it, quote it and follow its changes."
      />
      <ul className="api-rules">
        <li>No key, no sign-in: the files are as static as the pages, and scripts on any site may read them.</li>
        <li>Ids are permanent. Fields may be added; none is renamed or removed.</li>
        <li>Every field is always there; what is not known is null.</li>
        <li>
          Each file names its shape in <a href="/api/schema.json">the JSON Schema</a> and the edition of the content that it shows.
        </li>
        <li>
          A number carries its producer and sources. Cite the producer first, then this site; the rows of each dataset have the license that
          it names.
        </li>
        <li>
          What is new, changed or corrected stands in <a href="/feed.json">the JSON feed</a> and, day by day, in{' '}
          <a href="/changes/">the list of changes</a>.
        </li>
      </ul>
      <h2 id="one-number">One number at one address</h2>
      <p className="dataset-text">
        <a href={`/api/numbers/${example}.json`}>/api/numbers/{example}.json</a> holds this; its page is{' '}
        <a href={`/numbers/${example}/`}>/numbers/{example}/</a>.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <pre className="api-example" tabIndex={0}>
        <code>{JSON.stringify(number, null, 2)}</code>
      </pre>
      <ShapeTable name="number" title="Fields of one number" fields={listFields(describeShape('number'))} />
      <h2 id="lists">Lists</h2>
      <p className="dataset-text">
        <a href="/api/index.json">/api/index.json</a> names them all. Each holds <code>schema</code>, <code>edition</code>,{' '}
        <code>license</code>, <code>count</code> and the list under its own name.
      </p>
      {index.lists.map(({ name, about, count }) => (
        <section key={name} aria-labelledby={`list-${name}`} className="api-list">
          <h3 id={`list-${name}`}>
            <a href={`/api/${name}.json`}>/api/{name}.json</a>
          </h3>
          <p>
            {about} ({count})
          </p>
          <ShapeTable
            name={name}
            title={`Fields of each entry of ${name}.json`}
            fields={listFields(describeShape(name as ApiListName), name)}
          />
        </section>
      ))}
      <h2 id="dataset-files">The files of a dataset</h2>
      <p className="dataset-text">
        At <code>/data/&lt;id&gt;/</code>: <code>data.csv</code>, <code>data.xlsx</code>, <code>datapackage.json</code> after the
        Frictionless Data Package standard, and <code>data.json</code>, whose fields stand here. <a href="/data/">The catalogue</a> has them
        all, also in one archive.
      </p>
      <ShapeTable name="dataset" title="Fields of data.json" fields={listFields(describeShape('dataset'))} />
    </div>
  );
}
