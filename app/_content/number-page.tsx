import { CiteHere } from '@/app/_content/cite-here';
import { EmbedHere } from '@/app/_content/embed-here';
import { StructuredData } from '@/app/_content/structured-data';
import { SourceList } from '@/components/article/source-list';
import { Inline } from '@/components/content/inline';
import { CorrectionNote } from '@/components/correction/correction-note';
import { DatesLine } from '@/components/history/dates-line';
import { HistoryList } from '@/components/history/history-list';
import { ComputedFrom } from '@/components/number-page/computed-from';
import { EditionTable } from '@/components/number-page/edition-table';
import { NumberSheet } from '@/components/number-page/number-sheet';
import { OtherValues } from '@/components/number-page/other-values';
import { UseList } from '@/components/number-page/use-list';
import { sourceProducer } from '@/lib/citation/source-label';
import {
  claimsOn,
  correctionsFor,
  datesOf,
  getEntry,
  historyOf,
  listDiffering,
  listOtherEditions,
  listUses,
  numberSources,
  type Site,
  topicOf,
  topicTitle,
  viewNumberCard,
} from '@/lib/content';
import { formatNumber } from '@/lib/units/format';
import { explainOrigin } from './number-origin';

/** The page of one number: what it is, who says otherwise, how it was made, where the site uses it. */
export function NumberPage({ site, id }: { readonly site: Site; readonly id: string }) {
  const number = getEntry(site.numbers, id, 'number');
  const { note: _words, ...card } = viewNumberCard(site, number);
  const differing = listDiffering(site, id);
  const editions = listOtherEditions(site, number);
  const origin = explainOrigin(site, number);
  const uses = listUses(site, 'number', id);
  const claims = claimsOn(site, id).map((claim) => ({ claim, uses: listUses(site, 'claim', claim.id) }));
  const { own, second } = numberSources(site, number);
  const topic = topicOf(number);
  return (
    <div className="page number-page">
      <StructuredData kind="number" id={id} />
      <p className="kicker">
        <a href="/numbers/">Numbers</a> <a href={`/numbers/#topic-${topic}`}>{topicTitle(site, topic)}</a>
      </p>
      <CorrectionNote corrections={correctionsFor(site, id)} />
      <NumberSheet {...card} value={number.value} note={number.note && <Inline nodes={number.note} />} />
      <div className="number-more">
        {differing.length > 0 && (
          <section aria-labelledby="other-values">
            <h2 id="other-values">Other values, and why they differ</h2>
            <OtherValues
              values={differing.map(({ number: other, why }) => ({
                id: other.id,
                text: other.text,
                label: other.label,
                producer: producerOf(site, other.sources),
                asOf: other.as_of,
                why,
              }))}
            />
          </section>
        )}
        {editions.length > 0 && (
          <section aria-labelledby="other-editions">
            <h2 id="other-editions">In other editions of the same producer</h2>
            <EditionTable
              rows={editions.map(({ edition, value, sources, isEstimate }) => ({
                edition: site.sources.get(sources[0] ?? '')?.title ?? edition,
                issued: site.sources.get(sources[0] ?? '')?.issued,
                text: `${formatNumber(value, number.unit, 'full', number.digits)}${isEstimate ? ', estimate' : ''}`,
                change: compare(value, number.value),
              }))}
            />
          </section>
        )}
        <CiteHere kind="number" id={id} />
        <EmbedHere kind="number" id={id} />
        <section aria-labelledby="how-made">
          <h2 id="how-made">How it was made</h2>
          {origin ? (
            <ComputedFrom {...origin} />
          ) : (
            <p>
              {number.evidence === 'computed'
                ? 'Worked out once from the source, at the place named above, and recorded by hand; no dataset of this site holds it.'
                : 'Recorded by hand from the source, at the place named above; no dataset of this site holds it.'}
            </p>
          )}
        </section>
        <section aria-labelledby="where-used">
          <h2 id="where-used">Where this site uses it</h2>
          {uses.length > 0 ? <UseList uses={uses} /> : <p>{describeSilence(claims.length, differing.length)}</p>}
          {claims.map(({ claim, uses: places }) => (
            <div key={claim.id} className="claim-uses">
              <h3 id={`rests-${claim.id}`}>{claim.says}</h3>
              <p>A comparison that rests on this number and is checked at every build.</p>
              <UseList uses={places} />
            </div>
          ))}
        </section>
        <section aria-labelledby="number-sources">
          <h2 id="number-sources">Sources</h2>
          <SourceList className="plain-sources" sources={own} note />
          {second.length > 0 && (
            <>
              <h3 id="second-sources">A second, independent source</h3>
              <SourceList className="plain-sources" sources={second} note />
            </>
          )}
        </section>
        <section aria-labelledby="history">
          <h2 id="history">Its history on this site</h2>
          <HistoryList entries={historyOf(site, 'number', id)} />
        </section>
        <p className="dates">
          <DatesLine dates={datesOf(site, 'number', id)} />
        </p>
      </div>
    </div>
  );
}

/** Why a number stands on the site that no sentence shows by itself. */
function describeSilence(claims: number, differing: number): string {
  if (claims > 0) return 'No sentence shows it by itself; the comparisons below rest on it.';
  if (differing > 0) return 'No sentence shows it. It stands here because it answers a question of this site with another value.';
  return 'No sentence of this site shows it at present.';
}

function producerOf(site: Site, keys: readonly string[]): string {
  const source = site.sources.get(keys[0] ?? '');
  return source ? sourceProducer(source) : '';
}

function compare(other: number, own: number): 'the same' | 'lower' | 'higher' {
  if (other === own) return 'the same';
  return other < own ? 'lower' : 'higher';
}
