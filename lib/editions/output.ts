import type { Edition, FigureFile } from '@/lib/schema/edition';
import { stripMarks } from './marks';
import { type Snapshot, splitKey, type StoredRecord } from './snapshot';

/** What an edition is made of, with its pictures. */
export interface EditionSource extends Pick<Snapshot, 'readText' | 'readRows'> {
  readPicture(hash: string): string;
}

export type EditionFacts = Omit<Edition, 'sums' | 'format'>;

/**
 * The files of an edition by their path below `/editions/<date>/`, sorted; without the file of sums.
 * Whatever this function makes of a stored edition must stay the same for ever: the edition's sums are checked at every build.
 */
export function writeEditionFiles(edition: EditionFacts, source: EditionSource): Map<string, string> {
  const files = new Map<string, string>();
  for (const [key, state] of Object.entries(edition.things)) {
    const { kind, id } = splitKey(key);
    const record = plainRecord(source.readText(state.text));
    if (kind === 'figure') {
      const file = { id, edition: edition.date, ...record, license: edition.about.license } as unknown as FigureFile;
      files.set(`figures/${id}/figure.json`, pretty(file));
      if (state.rows) files.set(`figures/${id}/data.csv`, source.readRows(state.rows));
      if (state.picture) files.set(`figures/${id}/figure.svg`, source.readPicture(state.picture));
      if (state.narrow) files.set(`figures/${id}/figure-narrow.svg`, source.readPicture(state.narrow));
    }
    if (kind === 'dataset') {
      files.set(`data/${id}/metadata.json`, pretty({ id, edition: edition.date, ...record, path: state.rows ? 'data.csv' : null }));
      if (state.rows) files.set(`data/${id}/data.csv`, source.readRows(state.rows));
    }
  }
  files.set('numbers.json', writeNumbers(edition, source));
  files.set('edition.json', writeFacts(edition));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const listIds = ({ things }: EditionFacts, kind: string): string[] =>
  Object.keys(things).flatMap((key) => (splitKey(key).kind === kind ? [splitKey(key).id] : []));

function writeNumbers(edition: EditionFacts, source: EditionSource): string {
  const numbers = listIds(edition, 'number').map((id) => {
    const { title, ...rest } = plainRecord(source.readText(edition.things[`number/${id}`]?.text ?? ''));
    return { id, label: title, ...rest };
  });
  return pretty({ edition: edition.date, license: edition.about.license, numbers });
}

function writeFacts(edition: EditionFacts): string {
  const { date, note, minor, about } = edition;
  const lists = { figures: listIds(edition, 'figure'), datasets: listIds(edition, 'dataset'), numbers: listIds(edition, 'number') };
  return pretty({ edition: date, ...(note ? { note } : {}), minor, ...about, ...lists });
}

/** A record without the marks of its numbers. */
function plainRecord(record: StoredRecord): StoredRecord {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return stripMarks(value);
    if (Array.isArray(value)) return value.map(plain);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]));
  };
  return plain(record) as StoredRecord;
}
