import { Inline } from '@/components/content/inline';
import { Chain } from '@/components/home/chain';
import { Doors } from '@/components/home/doors';
import { SeventeenTable } from '@/components/home/seventeen-table';
import { formatDate } from '@/lib/citation/source-label';
import { getEntry, readSite, writeNumber } from '@/lib/content';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';

export const metadata = pageMetadata({ kind: 'page', path: '/', description: readSite().info.description });

export default function HomePage() {
  const site = readSite();
  const { texts, placeOf } = site.home;
  if (!texts) throw new Error('content/home.yaml is missing or broken');
  const [first] = site.articles;
  const [lesson] = site.lessons;
  const checkedTo = site.articles
    .map(({ meta }) => meta.facts_checked_to)
    .sort()
    .at(-1);
  return (
    <>
      <StructuredData kind="page" id="home" />
      <div className="page hero">
        <div className="hero-words">
          <h1>
            {texts.title.map((line) => (
              <span key={line}>{line} </span>
            ))}
          </h1>
          <p className="lede">
            <Inline nodes={site.inline(texts.lede, placeOf('lede'))} />
          </p>
          <p className="hero-ways">
            {first && (
              <a className="button" href={`/articles/${first.slug}/`}>
                Start with the story
              </a>
            )}
            {lesson && <a href={`/lessons/${lesson.slug}/`}>Take a lesson</a>}
            <a href="/figures/">Find a figure</a>
          </p>
          <p className="hero-facts">
            Facts checked to {checkedTo && formatDate(checkedTo)} · {site.sources.size} sources · every number opens its source
          </p>
        </div>
        <SeventeenTable />
      </div>
      <Chain
        title={texts.chain_title}
        sentence={site.inline(texts.chain, placeOf('chain'))}
        stages={texts.stages.map(({ label, number, text, article }, index) => ({
          label,
          number: { id: number, ...writeNumber(getEntry(site.numbers, number, 'number'), 'short', '0') },
          text: site.inline(text, placeOf('stages', index, 'text')),
          article,
        }))}
      />
      <Doors
        doors={[
          {
            title: 'Read',
            text: 'Long reads whose charts answer back. Start anywhere; each stands alone.',
            links: site.articles.map(({ slug, meta }) => ({ href: `/articles/${slug}/`, label: meta.title })),
          },
          {
            title: 'Learn',
            text: 'A lesson asks you to guess before it shows the record. No account; your answers stay on your device.',
            links: [
              ...site.lessons.map(({ slug, meta }) => ({ href: `/lessons/${slug}/`, label: `${meta.title}, ${meta.minutes} minutes` })),
              { href: '/teach/', label: 'For teachers: guides, sheets, keys' },
            ],
          },
          {
            title: 'Cite',
            text: 'Every figure has a page with its table, its sources and its rows; every number one that says who differs. Every section has a link that stays.',
            links: [
              { href: '/figures/', label: `All ${site.figures.size} figures` },
              { href: '/numbers/', label: `All ${site.numbers.size} numbers` },
              { href: '/sources/', label: `All ${site.sources.size} sources` },
              { href: '/reuse/', label: 'What you may reuse, and how' },
              { href: '/methods/', label: 'How the numbers are made' },
            ],
          },
        ]}
      />
      <p className="page home-promise">
        <Inline nodes={site.inline(texts.promise, placeOf('promise'))} />
      </p>
    </>
  );
}
