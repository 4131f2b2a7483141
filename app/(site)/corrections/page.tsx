import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { Inline } from '@/components/content/inline';
import { PageHead } from '@/components/frame/page-head';
import { formatDate } from '@/lib/citation/source-label';
import { readSite } from '@/lib/content';

export const metadata = pageMetadata({
  kind: 'page',
  path: '/corrections/',
  title: 'Corrections',
  description: 'Published text that was wrong: what was said, what is right, and when it was mended.',
});

export default function CorrectionsPage() {
  const site = readSite();
  const corrections = [...site.corrections].sort((a, b) => b.record.date.localeCompare(a.record.date));
  return (
    <div className="page">
      <StructuredData kind="page" id="corrections" />
      <div className="text-page">
        <PageHead
          title="Corrections"
          standfirst="Published text that was wrong: what was said, what is right, and when it was mended. Nothing is taken off this list."
        />
        {corrections.length === 0 ? (
          <p>No correction has been needed since the first articles appeared on 23 November 2026.</p>
        ) : (
          <ul className="correction-list">
            {corrections.map(({ record, placeOf }) => (
              <li key={record.id} id={record.id}>
                <p className="kicker">
                  <time dateTime={record.date}>{formatDate(record.date)}</time>
                </p>
                <p>
                  We said: “{record.said}” <Inline nodes={site.inline(record.right, placeOf('right'))} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
