import { parse } from 'csv-parse/sync';
import { stripMarks } from '@/lib/editions/marks';
import { findLastChange } from '@/lib/editions/dates';
import { isSameState, splitKey, thingKey } from '@/lib/editions/snapshot';
import type { PinnedThing } from '@/lib/embed/edition-notice';
import type { Edition, FigureFile } from '@/lib/schema/edition';
import type { NumberRecord } from '@/lib/schema/number';
import { sourceShort } from '@/lib/citation/source-label';
import { currentIds } from './current-ids';
import { type ShownCorrection, correctionsFor } from './corrections';
import { formerEdition, listEditions, readEdition } from './editions';
import { fileExists, readText } from './files';
import type { Site } from './site';

/** What a pinned embed shows: a thing as it stood in one edition, whatever has become of it. */
export type Pinned = PinnedFigure | PinnedNumber;

interface PinnedFacts {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  /** Permanent page, from the root of the site; it forwards where the thing has another id today. */
  readonly address: string;
  readonly about: Edition['about'];
  /** Short names of its sources. */
  readonly sources: readonly string[];
  /** What to look up in the newest edition. */
  readonly thing: PinnedThing;
  /** Made since, newest first. */
  readonly corrections: readonly ShownCorrection[];
}

export interface PinnedFigure extends PinnedFacts {
  readonly kind: 'figure' | 'instrument';
  readonly subtitle: string;
  readonly description: FigureFile['description'];
  /** The stored pictures; an edition without a narrow one has the wide one for all. */
  readonly wide: string;
  readonly narrow?: string;
  /** The rows as they can be downloaded, the header first. */
  readonly rows: readonly (readonly string[])[];
}

export interface PinnedNumber extends PinnedFacts, Required<Pick<NumberRecord, 'value' | 'as_of' | 'evidence'>> {
  readonly kind: 'number';
  readonly text: string;
  readonly basis?: string;
  readonly locator?: string;
}

/** Every figure and number in each edition that changed it: what stayed the same is pinned where it came in, so that an edition costs only what it changed. */
export function listPinned(site: Site): { id: string; edition: string }[] {
  return listEditions(site).flatMap(({ date, things }) => {
    const former = formerEdition(date, site)?.things ?? {};
    return Object.entries(things)
      .filter(([key, state]) => /^(figure|number)\//.test(key) && !isSameState(state, former[key]))
      .map(([key]) => ({ id: splitKey(key).id, edition: date }));
  });
}

/** The edition to which a figure or number can be pinned today; undefined before its first release. */
export function findPin(site: Site, kind: 'figure' | 'number', id: string): string | undefined {
  return findLastChange(listEditions(site), thingKey(kind, id));
}

/** @throws when the edition does not hold it. */
export function readPinned(site: Site, id: string, date: string): Pinned {
  const { things, about } = readEdition(date, site);
  const kind = things[thingKey('figure', id)] ? 'figure' : 'number';
  const state = things[thingKey(kind, id)];
  if (!state) throw new Error(`the edition of ${date} holds no figure or number "${id}"`);
  const record = plain(site.released.readText(state.text)) as Record<string, unknown>;
  const facts = {
    id,
    edition: date,
    title: String(record.title),
    about,
    corrections: correctionsFor(site, id).filter((correction) => correction.date > date),
  };
  const today = findToday(site, kind, id);
  if (kind === 'number') {
    const number = record as unknown as Omit<PinnedNumber, keyof PinnedFacts> & { readonly sources: readonly string[] };
    const sources = number.sources.map((key) => (site.sources.has(key) ? sourceShort(site.sources.get(key) as never) : key));
    return { ...number, ...facts, kind, sources, address: `/numbers/${id}/`, thing: { list: 'numbers', id: today, edition: date } };
  }
  const figure = record as unknown as FigureFile;
  const isInstrument = things[thingKey('instrument', id)] !== undefined;
  const read = (hash: string | undefined) => (hash ? site.released.readPicture(hash) : '');
  return {
    ...facts,
    kind: isInstrument ? 'instrument' : 'figure',
    subtitle: figure.subtitle,
    description: figure.description,
    // "Source: U.S. Geological Survey. Chart: …": who made the data; the second half the page says itself.
    sources: [figure.credit.split('. Chart: ')[0]?.replace(/^Source: /, '') ?? ''],
    address: `/figures/${id}/`,
    wide: read(state.picture),
    ...(state.narrow ? { narrow: read(state.narrow) } : {}),
    rows: state.rows ? (parse(site.released.readRows(state.rows)) as string[][]) : [],
    thing: { list: 'figures', id: today, edition: date },
  };
}

/** The id of today: a renamed thing is still the same. */
function findToday(site: Site, kind: 'figure' | 'number', id: string): string {
  const here = kind === 'figure' ? site.figures : site.numbers;
  return [...currentIds(site, id)].find((one) => here.has(one)) ?? id;
}

/** A stored record without the marks of its numbers. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return stripMarks(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]));
}

/** What pinned embeds ask of the newest edition, as the build wrote it; undefined before the first release. */
export function readLatest(): unknown {
  const file = 'public/editions/latest.json';
  return fileExists(file) ? JSON.parse(readText(file)) : undefined;
}
