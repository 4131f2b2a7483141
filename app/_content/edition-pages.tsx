import { EditionSummary } from '@/components/changes/edition-summary';
import { PageHead } from '@/components/frame/page-head';
import { formatDate } from '@/lib/citation/source-label';
import { formerEdition, listChanges, listEditions, readEdition, type Site } from '@/lib/content';
import { stripMarks } from '@/lib/editions/marks';
import { splitKey } from '@/lib/editions/snapshot';
import { tellNote } from './dated-pages';
import { StructuredData } from './structured-data';

/** `/editions/`: all editions, newest first. */
export function EditionsList({ site }: { readonly site: Site }) {
  const editions = listChanges(site);
  return (
    <div className="page changes-page">
      <StructuredData kind="page" id="editions" />
      <PageHead
        title="Editions"
        standfirst="Each release of this site stays as it was: figures, numbers and data at an address with its date, byte for byte. Quote from an edition when your text must not change under you."
      />
      {editions.length === 0 && <p>Nothing has been released yet: what you read is a draft.</p>}
      {editions.map(({ edition: { date, note, minor }, former, changes }) => (
        <EditionSummary key={date} date={date} note={note} isMinor={minor} isFirst={!former} changes={changes} />
      ))}
    </div>
  );
}

/** `/editions/<date>/`: the note of an edition and its files. */
export function EditionContents({ site, date }: { readonly site: Site; readonly date: string }) {
  const edition = readEdition(date, site);
  const newest = listEditions(site)[0];
  const base = `/editions/${date}`;
  const listKind = (kind: string) =>
    Object.entries(edition.things).flatMap(([key, state]) =>
      splitKey(key).kind === kind ? [{ id: splitKey(key).id, title: stripMarks(site.released.readText(state.text).title), state }] : [],
    );
  const former = formerEdition(date, site);
  return (
    <div className="page changes-page">
      <StructuredData kind="page" id="editions" below={{ name: `Edition of ${formatDate(date)}`, path: `/editions/${date}/` }} />
      <PageHead title={`Edition of ${formatDate(date)}`} standfirst={tellNote(edition)} />
      <p className="change-files">
        {former ? <a href={`/changes/${date}/`}>What changed since {formatDate(former.date)}</a> : <span>The first edition</span>}
        {newest && newest.date !== date ? (
          <a href={`/editions/${newest.date}/`}>A newer edition: {formatDate(newest.date)}</a>
        ) : (
          <span>The newest edition</span>
        )}
        <a href={`${base}/numbers.json`}>All numbers (JSON)</a>
        <a href={`${base}/edition.json`}>Contents (JSON)</a>
        <a href={`${base}/SHA256SUMS`}>Checksums</a>
      </p>
      <h2>Figures</h2>
      <ul className="edition-files">
        {listKind('figure').map(({ id, title }) => (
          <li key={id} id={`figure-${id}`}>
            <a href={`/figures/${id}/`}>{title}</a>
            <p className="change-files">
              <a href={`${base}/figures/${id}/figure.svg`}>Picture (SVG)</a>
              <a href={`${base}/figures/${id}/data.csv`}>Rows (CSV)</a>
              <a href={`${base}/figures/${id}/figure.json`}>Words (JSON)</a>
            </p>
          </li>
        ))}
      </ul>
      <h2>Datasets</h2>
      <ul className="edition-files">
        {listKind('dataset').map(({ id, title, state }) => (
          <li key={id} id={`dataset-${id}`}>
            <a href={`/data/${id}/`}>{title}</a>
            <p className="change-files">
              {state.rows ? (
                <a href={`${base}/data/${id}/data.csv`}>Rows (CSV)</a>
              ) : (
                <span>rows not given out: the producer’s terms forbid it</span>
              )}
              <a href={`${base}/data/${id}/metadata.json`}>Description (JSON)</a>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
