import type { Metadata } from 'next';
import { CiteHere } from '@/app/_content/cite-here';
import { EmbedHere } from '@/app/_content/embed-here';
import { InstrumentHere } from '@/app/_content/instrument-here';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { SourceList } from '@/components/article/source-list';
import { PageHead } from '@/components/frame/page-head';
import { ParameterTable } from '@/components/instrument/parameter-table';
import { getEntry, listInstruments, nameSources, readInstrument, readSite } from '@/lib/content';

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

const site = readSite();

export const dynamicParams = false;

export function generateStaticParams() {
  return listInstruments(site).map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const { title, question } = readInstrument(id);
  return pageMetadata({ kind: 'instrument', id, path: `/instruments/${id}/`, title: `${title}, an instrument`, description: question });
}

export default async function InstrumentPage({ params }: PageProps) {
  const { id } = await params;
  const { title, question, parameters, presets, assumptions } = readInstrument(id);
  const { meta } = getEntry(site.figures, id, 'figure');
  const keys = [...new Set([...meta.sources, ...parameters.map(({ source }) => source), ...assumptions.map(({ source }) => source)])];
  const sources = keys.flatMap((key) => site.sources.get(key) ?? []);
  const uses = [...site.articles, ...site.lessons].filter(({ figures }) => figures.includes(id));
  return (
    <div className="page figure-page instrument-page">
      <StructuredData kind="instrument" id={id} />
      <PageHead title={title} standfirst={question} />
      <InstrumentHere site={site} id={id} numbering={[id]} />
      <section aria-labelledby="instrument-parameters" className="instrument-facts">
        <h2 id="instrument-parameters">What can be set</h2>
        <ParameterTable
          parameters={parameters}
          sources={nameSources(site, keys)}
          caption="Parameters, their ranges and where these come from"
        />
        {presets.length > 0 ? (
          <>
            <h2 id="instrument-cases">Cases</h2>
            <dl className="instrument-cases">
              {presets.map((preset) => (
                <div key={preset.id}>
                  <dt>{preset.label}</dt>
                  <dd>{preset.story}</dd>
                </div>
              ))}
            </dl>
          </>
        ) : null}
        {uses.length > 0 ? (
          <>
            <h2 id="instrument-uses">Where it is used</h2>
            <ul className="instrument-uses">
              {uses.map(({ slug, meta: { title: name }, file }) => (
                <li key={slug}>
                  <a href={`/${file.split('/')[1]}/${slug}/#${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <h2 id="instrument-sources">Sources</h2>
        <SourceList className="plain-sources" sources={sources} note />
      </section>
      <CiteHere kind="instrument" id={id} />
      <EmbedHere kind="instrument" id={id} />
    </div>
  );
}
