import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { Inline } from '@/components/content/inline';
import { PageHead } from '@/components/frame/page-head';
import { formatDate } from '@/lib/citation/source-label';
import { listCorrections, listEditions, listThings, readSite } from '@/lib/content';

export const metadata = pageMetadata({
  kind: 'page',
  path: '/corrections/',
  title: 'Corrections',
  description: 'Published text that was wrong: what was said, what is right, and when it was mended.',
});

export default function CorrectionsPage() {
  const site = readSite();
  const corrections = listCorrections(site);
  const first = listEditions(site).at(-1);
  const touched = new Set(corrections.flatMap(({ touches }) => touches));
  const things = listThings(site).filter(({ id }) => touched.has(id));
  return (
    <div className="page">
      <StructuredData kind="page" id="corrections" />
      <div className="text-page">
        <PageHead
          title="Corrections"
          standfirst="Published text that was wrong: what was said, what is right, and when it was mended. Nothing is taken off this list."
        />
        {corrections.length === 0 && (
          <p>
            {first
              ? `No correction has been needed since the first edition of ${formatDate(first.date)}.`
              : 'Nothing has been released yet, so there is nothing to correct.'}
          </p>
        )}
        <ul className="correction-list">
          {corrections.map(({ id, date, said, right, touches }) => (
            <li key={id} id={id} data-correction={id}>
              <p className="kicker">
                <time dateTime={date}>{formatDate(date)}</time>
              </p>
              <p>
                We said: “{said}” <Inline nodes={right} />
              </p>
              <ul className="correction-places">
                {things
                  .filter((thing) => touches.includes(thing.id))
                  .map(({ kind, id: place, title, address }) => (
                    <li key={`${kind} ${place}`}>
                      <a href={address}>{title}</a>
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
        <p className="change-files">
          <a href="/changes/">What changed with each edition</a>
        </p>
      </div>
    </div>
  );
}
