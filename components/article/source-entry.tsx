import { closingPoint, formatDate, sourceAuthors, sourceProducer, sourceUrl } from '@/lib/citation/source-label';
import type { Source } from '@/lib/schema/source';
import { ArchiveLink, SourceLink } from './source-link';

const standings = {
  primary: 'the producer’s own document',
  mirror: 'a copy of the producer’s document',
  secondary: 'a report of it',
} as const;

/** One source as an entry of a list: who, what, when, where, and what was read of it. */
export function SourceEntry({ source, note = false }: { readonly source: Source; readonly note?: boolean }) {
  const authors = sourceAuthors(source);
  const producer = sourceProducer(source);
  const url = sourceUrl(source);
  const who = authors || (producer === source.title ? '' : producer);
  const tail = [authors && source.publisher, source.issued && formatDate(source.issued)].map((part) => part && `, ${part}`).join('');
  return (
    <>
      {who && `${who}${closingPoint(who)} `}
      {url ? (
        <SourceLink url={url} accessed={source.accessed} archive={source.archive}>
          {source.title}
        </SourceLink>
      ) : (
        <cite>{source.title}</cite>
      )}
      {`${tail}${closingPoint(tail || source.title)} `}
      <span className="source-standing">
        Read: {standings[source.standing]}, {formatDate(source.accessed)}.{note && source.note && ` ${source.note}`}
        <ArchiveLink archive={source.archive} />
      </span>
    </>
  );
}
