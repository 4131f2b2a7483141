import { EditionSummary, tellChanges } from '@/components/changes/edition-summary';
import { ThingChanges } from '@/components/changes/thing-changes';
import { PageHead } from '@/components/frame/page-head';
import { formatDate } from '@/lib/citation/source-label';
import { changesOf, type EditionChanges, idInEdition, listChanges, listThings, readEdition, type Site } from '@/lib/content';
import type { ThingChange } from '@/lib/editions/compare';
import { changeAnchor, kindWords } from '@/lib/editions/places';
import { splitKey, thingKey } from '@/lib/editions/snapshot';
import { editionKinds } from '@/lib/schema/edition';
import { tellNote } from './dated-pages';
import { StructuredData } from './structured-data';

/** `/changes/`: the notes of all editions, newest first. */
export function ChangesList({ site }: { readonly site: Site }) {
  const editions = listChanges(site);
  return (
    <div className="page changes-page">
      <StructuredData kind="page" id="changes" />
      <PageHead
        title="Changes"
        standfirst="Every edition of this site, newest first: what changed, by how much, and why. Mistakes are told apart, as corrections."
      />
      {editions.length === 0 && <p>Nothing has been released yet: what you read is a draft, and its first edition will stand here.</p>}
      {editions.map(({ edition: { date, note, minor }, former, changes }) => (
        <EditionSummary key={date} date={date} note={note} isMinor={minor} isFirst={!former} changes={changes} />
      ))}
      <p className="change-files">
        <a href="/corrections/">Corrections</a>
        <a href="/editions/">All editions and their files</a>
        <a href="/feed.xml">RSS feed</a>
        <a href="/feed.json">JSON feed</a>
      </p>
    </div>
  );
}

/** `/changes/<date>/`: what one edition changed, sentence by sentence and row by row. */
export function ChangesOfEdition({ site, date }: { readonly site: Site; readonly date: string }) {
  const all = changesOf(site, readEdition(date, site));
  const { edition, former, changes } = all;
  const addresses = new Map(listThings(site).map(({ kind, id, address }) => [thingKey(kind, id), address]));
  const inState = (state: ThingChange['state']) => changes.filter((change) => change.state === state);
  const titles = new Map(changes.map(({ kind, id, title }) => [thingKey(kind, id), title]));
  const nameOf = (key: string) => `${kindWords[splitKey(key).kind][0]} “${titles.get(key) ?? splitKey(key).id}”`;
  return (
    <div className="page changes-page">
      <StructuredData kind="page" id="changes" below={{ name: `What changed on ${formatDate(date)}`, path: `/changes/${date}/` }} />
      <PageHead title={`What changed on ${formatDate(date)}`} standfirst={tellNote(edition)} />
      <p>
        {tellChanges(changes, !former)}{' '}
        {former && (
          <>
            Compared with the edition of <a href={`/editions/${former.date}/`}>{formatDate(former.date)}</a>.
          </>
        )}{' '}
        <a href={`/editions/${date}/`}>The edition and its files</a>
      </p>
      {editionKinds.map((kind) => {
        const ofKind = inState('changed').filter((change) => change.kind === kind);
        return (
          ofKind.length > 0 && (
            <section key={kind} aria-labelledby={`changed-${kind}`}>
              <h2 id={`changed-${kind}`}>{kindWords[kind][1]}</h2>
              {ofKind.map((change) => (
                <ThingChanges
                  key={change.id}
                  change={change}
                  href={addresses.get(thingKey(change.kind, change.id))}
                  nameOf={nameOf}
                  files={listFiles(site, all, change)}
                />
              ))}
            </section>
          )
        );
      })}
      {former && <PlainList title="New" changes={inState('new')} addresses={addresses} />}
      {former && <PlainList title="Given up" changes={inState('gone')} addresses={addresses} />}
    </div>
  );
}

/** The rows in both editions, as files. */
function listFiles(site: Site, { edition, former }: EditionChanges, { kind, id, rows }: ThingChange) {
  const folder = kind === 'figure' ? 'figures' : 'data';
  if (!rows || !former) return [];
  return [former, edition].map((one) => ({
    label: `CSV of ${formatDate(one.date)}`,
    href: `/editions/${one.date}/${folder}/${idInEdition(site, one, kind, id)}/data.csv`,
  }));
}

interface PlainListProps {
  readonly title: string;
  readonly changes: readonly ThingChange[];
  readonly addresses: ReadonlyMap<string, string>;
}

function PlainList({ title, changes, addresses }: PlainListProps) {
  if (changes.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="edition-files">
        {changes.map(({ kind, id, title: name }) => {
          const href = addresses.get(thingKey(kind, id));
          return (
            <li key={`${kind} ${id}`} id={changeAnchor(kind, id)}>
              <span className="change-place">{kindWords[kind][0]}</span> {href ? <a href={href}>{name}</a> : name}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
